import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { think } from '../../shared/ai/index.ts';
import type { AiRecord, Command, Mind, SeatId, SeatView, Thought } from '../../shared/model/index.ts';
import type { Match } from '../match/match.ts';

/** An AI seat that has answered this often in one phase is left alone: two of them can never bargain forever. */
const TURNS_A_PHASE = 4;

type Think = (view: SeatView, mind: Mind) => Thought[];

/** Plays a match's AI seats: each gets its own view and answers through `submit`, like anybody else. */
export class AiTable {
  private readonly match: Match;
  private readonly minds: Map<SeatId, Mind>;
  private readonly pause: number;
  private readonly think: Think;
  private readonly turns = new Map<SeatId, { moment: string; count: number }>();
  private running = false;
  private again = false;

  /** `pause`: milliseconds before each AI seat's turn, so that a person can follow. */
  constructor(match: Match, pause: number, thinker: Think = think) {
    this.match = match;
    this.pause = pause;
    this.think = thinker;
    this.minds = new Map(
      match.record.holders.flatMap((holder, seat) => (holder.kind === 'ai' ? [[seat, holder.mind] as const] : [])),
    );
    match.subscribe(() => this.wake());
  }

  /** Looks whether an AI seat has something to do. Safe to call at any time. */
  wake(): void {
    this.again = true;
    if (!this.running) void this.run();
  }

  /** Whether no AI seat is at work. */
  get isIdle(): boolean {
    return !this.running;
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.again) {
      this.again = false;
      for (const [seat, mind] of this.minds) {
        await this.turn(seat, mind).catch((error) => this.complain(seat, 'could not move', error));
      }
    }
    this.running = false;
  }

  private async turn(seat: SeatId, mind: Mind): Promise<void> {
    if (!hasToAct(this.match.viewOf(seat), seat) || !this.mayAct(seat)) return;
    if (this.pause > 0) await wait(this.pause);
    const view = this.match.viewOf(seat);
    const { moment } = this.match;
    const records: AiRecord[] = [];
    for (const { command, reasons } of this.thoughtsOf(view, mind, seat)) {
      if (this.match.moment !== moment) break;
      if ((await this.submit(seat, command)) && reasons.length > 0)
        records.push({ seat, round: view.round, phase: view.phase, command, reasons });
    }
    // Whatever it thought, it never keeps the table waiting.
    if (this.match.moment === moment && !this.match.viewOf(seat).seats[seat].ready)
      await this.submit(seat, { kind: 'ready', ready: true });
    await this.match.keepReasons(records);
  }

  private thoughtsOf(view: SeatView, mind: Mind, seat: SeatId): Thought[] {
    try {
      return this.think(view, mind);
    } catch (error) {
      this.complain(seat, 'failed; it passes', error);
      return [];
    }
  }

  private async submit(seat: SeatId, command: Command): Promise<boolean> {
    const answer = await this.match.submit(seat, { id: randomUUID(), command });
    if (!answer.ok) this.complain(seat, `wanted ${command.kind}, which is refused`, answer.reason);
    return answer.ok;
  }

  private complain(seat: SeatId, what: string, cause: unknown): void {
    console.error(`AI seat ${seat} of match ${this.match.record.id} ${what}:`, cause);
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
