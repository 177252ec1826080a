import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type AiDecision,
  type AiProfile,
  type AiRecord,
  type Command,
  type PublicDeal,
  type ReasonCode,
  readyIn,
  type SeatId,
  type SeatView,
} from '../../shared/model/index.ts';
import type { Haste } from '../ai/ai-decision-pool.ts';
import type { Thinker } from '../ai/thinker.ts';
import { complain } from '../complain.ts';
import type { Match } from '../match/match.ts';
import { onlyWhatMust } from './only-what-must.ts';
import { SeatTakeover } from './seat-takeover.ts';

/** A refusal that no view foretells: what the other side has paid under wax is its secret. */
const UNFORESEEN: ReasonCode = 'otherPurseTooSmall';

/** An AI seat that has answered this often in one phase is left alone, so that two of them can never bargain forever; each offer of a person earns it one turn more. */
const TURNS_A_PHASE = 4;
/** Milliseconds in which all AI seats of a table answer, from when the phase waits for them: in a class, and alone. */
const CLASS_WAITS = 3000;
const ALONE_WAITS = 8000;
/** Milliseconds that each seat has at least, though others have used up the time. */
const SEAT_LEAST = 150;

/** Plays the seats of a match that AI has taken over: each gets its own view and answers through `submit`, like anybody else. */
export class AiTable {
  private readonly match: Match;
  private readonly takeovers = new Map<SeatId, SeatTakeover>();
  private readonly pause: number;
  private readonly think: Thinker;
  private running = false;
  private again = false;
  /** Since when the phase waits for AI. */
  private waits = { moment: '', since: 0 };

  /** `pause`: milliseconds before each AI seat's turn, so that a person can follow. */
  constructor(match: Match, pause: number, thinker: Thinker) {
    this.match = match;
    this.pause = pause;
    this.think = thinker;
    for (const [seat, holder] of match.record.holders.entries())
      if (holder.kind === 'ai') this.takeovers.set(seat, new SeatTakeover(holder.profile));
    match.subscribe(() => this.wake());
  }

  /** From now on AI plays a seat. What a person left there under wax stays; in that phase AI adds only what must be answered. */
  takeOver(seat: SeatId, profile: AiProfile): void {
    const before = this.takeovers.get(seat);
    before?.end();
    const isPersons = before === undefined && this.match.hasSealed(seat);
    this.takeovers.set(seat, new SeatTakeover(profile, isPersons ? this.match.moment : before?.handsOff));
    this.wake();
  }

  /**
   * AI plays a seat no longer; it does nothing more from the moment of the call. If it had set the seat ready in the phase
   * that runs, the seat is not ready any more. Done when its reasons are written down too.
   */
  async takeBack(seat: SeatId): Promise<void> {
    const takeover = this.takeovers.get(seat);
    if (!takeover) return;
    takeover.end();
    this.takeovers.delete(seat);
    if (takeover.readied === this.match.moment && !this.match.isOver)
      await this.match.submit(seat, { id: randomUUID(), command: readyIn(this.match.viewOf(seat), false) });
    await takeover.work;
  }

  /** The seats that AI plays now. */
  takenOver(): ReadonlyMap<SeatId, AiProfile> {
    return new Map([...this.takeovers].map(([seat, { profile }]) => [seat, profile]));
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

  /** Ends all its work for good. */
  async close(): Promise<void> {
    const takeovers = [...this.takeovers.values()];
    this.takeovers.clear();
    for (const takeover of takeovers) takeover.end();
    await Promise.all(takeovers.map(({ work }) => work));
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.again) {
      this.again = false;
      for (const [seat, takeover] of [...this.takeovers]) {
        takeover.work = this.turn(seat, takeover).catch((error) => this.complain(seat, 'could not move', error));
        await takeover.work;
      }
    }
    this.running = false;
  }

  private async turn(seat: SeatId, takeover: SeatTakeover): Promise<void> {
    if (takeover.isOver || !this.match.awaits(seat)) return;
    if (!takeover.takesTurn(this.match.moment, TURNS_A_PHASE + this.personsOffers(seat))) return;
    if (this.pause > 0) await Promise.race([wait(this.pause), takeover.over]);
    const { moment } = this.match;
    const goesOn = () => !takeover.isOver && this.match.moment === moment;
    const edition = this.match.editionOf(seat);
    const view = this.match.viewOf(seat);
    const decisions = await this.aiDecisionsOf(view, takeover, seat);
    if (!goesOn()) return;
    const { round, phase } = view;
    const accepted = await this.submit(
      seat,
      takeover,
      decisions.map(({ command }) => command),
      edition,
    );
    // Whatever it thought, it never keeps the table waiting.
    if (goesOn() && !this.match.seatsOf(seat)[seat].ready)
      await this.submit(seat, takeover, [readyIn(view)], this.match.editionOf(seat));
    await this.match.keepReasons(
      decisions.flatMap(({ command, reasons }, at): AiRecord[] =>
        accepted[at] && reasons.length > 0 ? [{ seat, round, phase, command, reasons }] : [],
      ),
    );
  }

  /** How many offers persons have made to a seat in this phase. */
  private personsOffers(seat: SeatId): number {
    const { round, phase, deals } = this.match.viewOf(seat);
    const isNew = (deal: PublicDeal) => deal.to === seat && deal.round === round && deal.phase === phase;
    return deals.filter((deal) => isNew(deal) && !this.takeovers.has(deal.by)).length;
  }

  private async aiDecisionsOf(view: SeatView, takeover: SeatTakeover, seat: SeatId): Promise<AiDecision[]> {
    if (takeover.isOver) return [];
    try {
      const decisions =
        (await Promise.race([this.think(view, takeover.profile, this.match.setup, this.haste()), takeover.over])) ?? [];
      return takeover.handsOff === this.match.moment ? onlyWhatMust(view, decisions) : decisions;
    } catch (error) {
      this.complain(seat, 'failed; it passes', error);
      return [];
    }
  }

  private haste(): Haste {
    const now = performance.now();
    const { moment, record } = this.match;
    if (this.waits.moment !== moment) this.waits = { moment, since: now };
    const first = record.lesson !== '';
    const due = this.waits.since + (first ? CLASS_WAITS : ALONE_WAITS);
    return { due: Math.max(due, now + SEAT_LEAST), first, share: record.lesson || record.id };
  }

  /** Gives the commands of one turn at once; answers which were accepted. A refusal is a fault only where nobody has changed what they were decided from. */
  private async submit(
    seat: SeatId,
    takeover: SeatTakeover,
    commands: readonly Command[],
    edition: string,
  ): Promise<boolean[]> {
    const ready = commands.findLast(({ kind }) => kind === 'ready');
    if (ready?.kind === 'ready') takeover.readied = ready.ready ? this.match.moment : '';
    const envelopes = commands.map((command) => ({ id: randomUUID(), command }));
    const answers = await this.match.submitAll(seat, envelopes, { edition });
    for (const [at, answer] of answers.entries())
      if (!answer.ok && !answer.overtaken && answer.reason !== UNFORESEEN)
        this.complain(seat, `wanted ${commands[at].kind}, which is refused`, answer.reason);
    return answers.map(({ ok }) => ok);
  }

  private complain(seat: SeatId, what: string, cause: unknown): void {
    complain(`AI seat ${seat} of match ${this.match.record.id} ${what}:`, cause);
  }
}
