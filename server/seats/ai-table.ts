import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { think } from '../../shared/ai/index.ts';
import type { AiRecord, Mind, SeatId, SeatView } from '../../shared/model/index.ts';
import type { Match } from '../match/match.ts';

/** An AI seat that has answered this often in one phase is left alone: two of them can never bargain forever. */
const TURNS_A_PHASE = 4;

/** Plays a match's AI seats: each gets its own view and answers through `submit`, like anybody else. */
export class AiTable {
  private readonly match: Match;
  private readonly minds: Map<SeatId, Mind>;
  private readonly pause: number;
  private readonly turns = new Map<SeatId, { moment: string; count: number }>();
  private readonly stop: () => void;
  private running = false;
  private again = false;
  private closed = false;

  /** `pause`: milliseconds before each AI seat's turn, so that a person can follow. */
  constructor(match: Match, pause: number) {
    this.match = match;
    this.pause = pause;
    this.minds = new Map(
      match.record.holders.flatMap((holder, seat) => (holder.kind === 'ai' ? [[seat, holder.mind] as const] : [])),
    );
    this.stop = match.subscribe(() => this.wake());
  }

  /** Looks whether an AI seat has something to do. Safe to call at any time. */
  wake(): void {
    this.again = true;
    if (!this.running) void this.run();
  }

  /** Ends the play of AI seats; the match itself goes on existing. */
  close(): void {
    this.closed = true;
    this.stop();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.again && !this.closed) {
      this.again = false;
      for (const [seat, mind] of this.minds) {
        if (this.closed) break;
        await this.turn(seat, mind);
      }
    }
    this.running = false;
  }

  private async turn(seat: SeatId, mind: Mind): Promise<void> {
    const view = this.match.viewOf(seat);
    if (!hasToAct(view, seat) || !this.mayAct(seat)) return;
    if (this.pause > 0) await wait(this.pause);
    const now = this.match.viewOf(seat);
    const records: AiRecord[] = [];
    try {
      for (const { command, reasons } of think(now, mind)) {
        const answer = await this.match.submit(seat, { id: randomUUID(), command });
        if (answer.ok && reasons.length > 0)
          records.push({ seat, round: now.round, phase: now.phase, command, reasons });
        if (!answer.ok)
          console.error(`AI seat ${seat} of match ${this.match.record.id}: ${command.kind} refused (${answer.reason})`);
      }
    } catch (error) {
      console.error(`AI seat ${seat} of match ${this.match.record.id} failed; it passes.`, error);
      await this.match.submit(seat, { id: randomUUID(), command: { kind: 'ready', ready: true } });
    }
    await this.match.keepReasons(records);
  }

  private mayAct(seat: SeatId): boolean {
    const before = this.turns.get(seat);
    const count = before?.moment === this.match.moment ? before.count + 1 : 1;
    this.turns.set(seat, { moment: this.match.moment, count });
    return count <= TURNS_A_PHASE;
  }
}

function hasToAct(view: SeatView, seat: SeatId): boolean {
  if (view.phase === 'over') return false;
  return !view.seats[seat].ready || view.deals.some((deal) => deal.status === 'offered' && deal.to === seat);
}
