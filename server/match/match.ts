import { randomUUID } from 'node:crypto';
import type {
  AiRecord,
  Command,
  Debrief,
  GameEvent,
  GameState,
  ReasonCode,
  SeatId,
  SeatView,
  Setup,
  TimelineEntry,
  Viewer,
} from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import { advance, allReady, apply, decide, hashOf, newGame, viewFor } from '../../shared/rules/index.ts';
import type { Envelope } from '../../shared/wire/command-schema.ts';
import type { MatchRecord, MatchStore } from './match-store.ts';

export type Answer = { ok: true } | { ok: false; reason: ReasonCode };
type Listener = () => void;

/**
 * One match: the truth and its order log. Knows no network and no database.
 * Commands are taken one at a time; each is in the log before anybody is told of it.
 */
export class Match {
  readonly record: MatchRecord;
  private readonly state: GameState;
  private readonly store: MatchStore;
  private readonly listeners = new Set<Listener>();
  private readonly answers = new Map<string, Answer>();
  private readonly timeline: TimelineEntry[] = [];
  private entries = 0;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(record: MatchRecord, setup: Setup, store: MatchStore) {
    this.record = record;
    this.store = store;
    this.state = newGame(setup, record.seed);
  }

  /** A match brought back to where its log ends: a new one has an empty log. */
  static async load(record: MatchRecord, setup: Setup, store: MatchStore): Promise<Match> {
    const match = new Match(record, setup, store);
    for (const entry of await store.entries(record.id)) {
      match.entries++;
      match.answers.set(entry.envelope, { ok: true });
      if (entry.command) match.carryOut(entry.seat, entry.command);
      else match.endPhase();
    }
    // The server may have been killed between the last 'ready' and the end of the phase that it brings.
    if (allReady(match.state)) await match.logPhaseEnd();
    return match;
  }

  /** Judges a command of a seat. Sent again with the same id, it is answered again and done once. */
  submit(seat: SeatId, envelope: Envelope): Promise<Answer> {
    return this.inTurn(async () => {
      const id = `${seat}:${envelope.id}`;
      const before = this.answers.get(id);
      if (before) return before;
      const decision = decide(this.state, seat, envelope.command);
      if (!decision.ok) return decision;
      await this.store.append(this.record.id, this.entries, { seat, envelope: id, command: envelope.command });
      this.entries++;
      this.answers.set(id, { ok: true });
      for (const event of decision.events) apply(this.state, event);
      if (allReady(this.state)) await this.logPhaseEnd();
      this.tell();
      return { ok: true } as const;
    });
  }

  /** What `viewer` may know now. */
  viewOf(viewer: Viewer): SeatView {
    return viewFor(this.state, viewer, this.timeline.at(-1)?.events);
  }

  get isOver(): boolean {
    return this.state.phase === 'over';
  }

  /** Which phase of which round it is: changes whenever a phase ends. */
  get moment(): string {
    return `${this.state.round}.${this.state.phase}`;
  }

  /** Fingerprint of the whole state. */
  get hash(): string {
    return hashOf(this.state);
  }

  /** Calls `listener` after every change; answers how to stop that. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Everything, for the debrief of seat `you`; only once the match is over. */
  async debrief(you: SeatId): Promise<Debrief | undefined> {
    if (!this.isOver) return undefined;
    return { view: this.viewOf('debrief'), timeline: this.timeline, ai: await this.store.reasons(this.record.id), you };
  }

  /** Keeps what AI seats thought, for the debrief. */
  keepReasons(records: AiRecord[]): Promise<void> {
    return this.store.keepReasons(this.record.id, records);
  }

  private async logPhaseEnd(): Promise<void> {
    await this.store.append(this.record.id, this.entries, { seat: NONE, envelope: randomUUID(), command: null });
    this.entries++;
    this.endPhase();
  }

  private endPhase(): void {
    const { round, phase } = this.state;
    const events: GameEvent[] = advance(this.state);
    this.timeline.push({ round, phase, events });
  }

  private carryOut(seat: SeatId, command: Command): void {
    const decision = decide(this.state, seat, command);
    if (!decision.ok) {
      throw new Error(
        `Match ${this.record.id} cannot be brought back: the log holds an order that the rules refuse now (${decision.reason}). It was made by another version.`,
      );
    }
    for (const event of decision.events) apply(this.state, event);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
