import { randomUUID } from 'node:crypto';
import {
  type AiRecord,
  type Debrief,
  type GameState,
  NONE,
  type ReasonCode,
  type SeatId,
  type SeatView,
  type Setup,
  type TimelineEntry,
  type Viewer,
} from '../../shared/model/index.ts';
import {
  advance,
  allReady,
  apply,
  clone,
  decide,
  hashOf,
  newGame,
  reasonsFor,
  viewFor,
} from '../../shared/rules/index.ts';
import type { Envelope } from '../../shared/wire/command-schema.ts';
import type { LogEntry, MatchRecord, MatchStore } from './match-store.ts';
import { OtherVersion } from './other-version.ts';

export type Answer = { ok: true } | { ok: false; reason: ReasonCode };
type Listener = () => void;

/**
 * One match: the truth and its order log. Knows no network and no database.
 * Commands are taken one at a time; each is in the log before anybody is told of it.
 */
export class Match {
  readonly record: MatchRecord;
  private state: GameState;
  private readonly store: MatchStore;
  private readonly listeners = new Set<Listener>();
  /** Envelopes of accepted commands, with their seats. */
  private readonly accepted = new Set<string>();
  private readonly timeline: TimelineEntry[] = [];
  private entries = 0;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(record: MatchRecord, setup: Setup, store: MatchStore) {
    this.record = record;
    this.store = store;
    this.state = newGame(setup, record.seed);
  }

  /**
   * A match brought back to where its log ends; the log of a new one is empty.
   * Throws an OtherVersion if today's rules do not lead where the log says.
   */
  static async load(record: MatchRecord, setup: Setup, store: MatchStore): Promise<Match> {
    const match = new Match(record, setup, store);
    for (const entry of await store.entries(record.id)) match.repeat(entry);
    // The server may have been killed between the last 'ready' and the end of the phase that it brings.
    await match.endPhaseIfReady();
    return match;
  }

  /** Judges a command of a seat. Sent again with the same id, it is answered again and done once. */
  submit(seat: SeatId, envelope: Envelope): Promise<Answer> {
    return this.inTurn(async () => {
      const id = `${seat}:${envelope.id}`;
      if (!this.accepted.has(id)) {
        const decision = decide(this.state, seat, envelope.command);
        if (!decision.ok) return decision;
        await this.append({ seat, envelope: id, command: envelope.command });
        this.accepted.add(id);
        for (const event of decision.events) apply(this.state, event);
      }
      try {
        await this.endPhaseIfReady();
      } finally {
        this.tell();
      }
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

  /** Why AI seats did what seat `you` has seen them do. */
  async reasons(you: SeatId): Promise<AiRecord[]> {
    return reasonsFor(this.state, you, await this.store.reasons(this.record.id));
  }

  /** Keeps what AI seats thought, for the debrief. */
  keepReasons(records: AiRecord[]): Promise<void> {
    return this.store.keepReasons(this.record.id, records);
  }

  /** Tried on a copy first: should the rules fail, neither the log nor the match has changed. */
  private async endPhaseIfReady(): Promise<void> {
    if (this.isOver || !allReady(this.state)) return;
    const next = clone(this.state);
    const events = advance(next);
    await this.append({ seat: NONE, envelope: randomUUID(), command: null, hash: hashOf(next) });
    this.timeline.push({ round: this.state.round, phase: this.state.phase, events });
    this.state = next;
    if (this.isOver) await this.store.keepResult(this.record.id, resultOf(this.viewOf('debrief')));
  }

  private async append(entry: LogEntry): Promise<void> {
    await this.store.append(this.record.id, this.entries, entry);
    this.entries++;
  }

  private repeat(entry: LogEntry): void {
    this.entries++;
    if (entry.command) {
      const decision = decide(this.state, entry.seat, entry.command);
      if (!decision.ok) throw new OtherVersion(this.record.id, `entry ${this.entries} is refused: ${decision.reason}`);
      this.accepted.add(entry.envelope);
      for (const event of decision.events) apply(this.state, event);
      return;
    }
    const { round, phase } = this.state;
    this.timeline.push({ round, phase, events: advance(this.state) });
    if (entry.hash && entry.hash !== this.hash)
      throw new OtherVersion(this.record.id, `round ${round}, ${phase}: the state differs`);
  }

  /** A listener that fails must not spoil the command that was accepted, nor keep the others from hearing of it. */
  private tell(): void {
    for (const listener of [...this.listeners]) {
      try {
        listener();
      } catch (error) {
        console.error(`Match ${this.record.id}: a viewer could not be shown a change.`, error);
      }
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function resultOf({ ending, comity, ranks }: SeatView) {
  return { ending, comity, scores: (ranks ?? []).map(({ score }) => score) };
}
