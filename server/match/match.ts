import { randomUUID } from 'node:crypto';
import { asksForAnswer } from '../../shared/ai/index.ts';
import type { Choice } from '../../shared/lesson/index.ts';
import {
  type AiRecord,
  type Command,
  type Deal,
  type Debrief,
  type GameEvent,
  type GameState,
  type Intervention,
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
  changesFor,
  clone,
  hashOf,
  newGame,
  reasonsFor,
  seatsFor,
  viewFor,
} from '../../shared/rules/index.ts';
import type { Envelope } from '../../shared/wire/command-schema.ts';
import { complain } from '../complain.ts';
import { nextTurn } from '../next-turn.ts';
import { choicesOf, phasesSeenBy, viewAfter } from './look-back.ts';
import type { LogEntry, MatchRecord, MatchStore } from './match-store.ts';
import { OtherVersion } from './other-version.ts';
import { type Checkpoint, Past } from './past.ts';
import { repeat } from './repeat.ts';

/** A past checkpoint, among all that a match has. */
export type Replay = { moments: Pick<Checkpoint, 'round' | 'phase'>[]; view: SeatView };
/** `overtaken`: the viewer's edition that the command was decided from was not the newest any more. */
export type Answer = { ok: true } | { ok: false; reason: ReasonCode; overtaken?: true };
type HostEnvelope = { id: string; command: Intervention };
type Listener = () => void;

/**
 * One match: the truth and its order log. Knows no network and no database.
 * Commands are taken one at a time; each is in the log before anybody is told of it.
 */
export class Match {
  readonly record: MatchRecord;
  /** Scenario and ruleset. */
  readonly setup: Setup;
  private state: GameState;
  private readonly store: MatchStore;
  private readonly listeners = new Set<Listener>();
  /** Envelopes of accepted commands, with their seats. */
  private readonly accepted = new Set<string>();
  /** The last round in which persons of a seat gave an order or an answer. */
  private readonly actedIn = new Map<SeatId, number>();
  private readonly past: Past;
  private entries = 0;
  /** How often more than the seats' public line has changed: for everybody, and for each seat alone. */
  private told = 0;
  private readonly sealed: number[];
  /** Why the phase that all have ended could not be brought to its end; empty while all is well. */
  trouble = '';
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(record: MatchRecord, setup: Setup, store: MatchStore) {
    this.record = record;
    this.store = store;
    this.setup = setup;
    this.state = this.start();
    this.past = new Past(this.state);
    this.sealed = this.state.seats.map(() => 0);
  }

  /**
   * A match brought back to where its log ends; the log of a new one is empty.
   * Throws a DamagedLog, or an OtherVersion if today's rules do not lead where the log says.
   */
  static async load(record: MatchRecord, setup: Setup, store: MatchStore): Promise<Match> {
    const match = new Match(record, setup, store);
    for (const entry of await store.entries(record.id)) match.repeat(entry);
    // The server may have been killed between the last 'ready' and the end of the phase that it brings.
    await match.endPhaseIfReady();
    return match;
  }

  /** How many entries of a log lead to a match that can be shown and go on; never more than can be played again. */
  static goodPart(record: MatchRecord, setup: Setup, log: readonly LogEntry[]): number {
    const state = newGame(setup, record.seed);
    let [done, phaseStart] = [0, 0];
    try {
      for (const entry of log) {
        const { round, phase } = state;
        if (!repeat(state, entry).ok || (entry.command === null && entry.hash && entry.hash !== hashOf(state))) break;
        done++;
        if ((state.round !== round || state.phase !== phase) && canGoOn(state)) phaseStart = done;
      }
      return canGoOn(state) ? done : phaseStart;
    } catch {
      return done;
    }
  }

  /** Judges a command of a seat; `author` is the student who gives it. Sent again with the same id, it is answered again and done once. */
  async submit(seat: SeatId, envelope: Envelope, author?: number): Promise<Answer> {
    const [answer] = await this.submitAll(seat, [envelope], { author });
    return answer;
  }

  /**
   * The same for commands that belong together: judged one after the other, written down and told of at once. A refusal says
   * whether the edition that they were decided from, if it is given, had been overtaken.
   */
  submitAll(
    seat: SeatId,
    envelopes: readonly Envelope[],
    { author, edition }: { author?: number; edition?: string } = {},
  ): Promise<Answer[]> {
    return this.judge(
      envelopes.map(({ id, command }) => ({ seat, envelope: `${seat}:${id}`, command, ...(author && { author }) })),
      () => edition !== undefined && edition !== this.editionOf(seat),
    );
  }

  /** Judges what the host does to the match, in the same way. */
  async submitHost({ id, command }: HostEnvelope): Promise<Answer> {
    const [answer] = await this.judge([{ seat: NONE, envelope: hostEnvelope(id), command }]);
    return answer;
  }

  /**
   * Ends the phase that runs at the time of the call, whoever is ready: what nobody answered gets its published default.
   * Refused if the match is over, or if that phase has ended of itself in the meantime. Asked again with the same id, even
   * after a restart, it is answered again and done once.
   */
  endPhase(id: string = randomUUID()): Promise<Answer> {
    const { moment } = this;
    const envelope = hostEnvelope(id);
    return this.inTurn(async () => {
      if (this.accepted.has(envelope)) return { ok: true };
      if (this.isOver) return { ok: false, reason: 'matchOver' };
      if (this.moment !== moment) return { ok: false, reason: 'phaseEnded' };
      const failure = await this.endPhaseNow(envelope);
      this.tell();
      return failure ? { ok: false, reason: failure } : { ok: true };
    });
  }

  /** Whether the host's command of that id has been carried out. */
  hasDone(id: string): boolean {
    return this.accepted.has(hostEnvelope(id));
  }

  /** Whether persons of that seat gave an order or an answer in that round. */
  hasActed(seat: SeatId, round: number): boolean {
    return this.actedIn.get(seat) === round;
  }

  /** What `viewer` may know now. */
  viewOf(viewer: Viewer): SeatView {
    return viewFor(this.state, viewer, this.past.lastEvents);
  }

  /** The seats' public line of that view alone. */
  seatsOf(viewer: Viewer): SeatView['seats'] {
    return seatsFor(this.state, viewer);
  }

  /** Another text whenever more in a viewer's view may be other than before than the seats' public line. */
  editionOf(viewer: Viewer): string {
    return `${this.record.id}.${viewer}.${this.told}.${typeof viewer === 'number' ? this.sealed[viewer] : 0}`;
  }

  /** What `viewer` could know after the first `entry` entries of the log. */
  async viewAt(entry: number, viewer: Viewer): Promise<SeatView> {
    return viewAfter(this.start(), (await this.log()).slice(0, Math.max(0, entry)), viewer);
  }

  /** The start of the phase with that number (from 0), or the end of the match, as `viewer` could know it; nothing if there is no such checkpoint or seat. */
  async replay(viewer: Viewer, number: number): Promise<Replay | undefined> {
    const { checkpoints } = this.past;
    const checkpoint = checkpoints[number];
    if (!checkpoint || (typeof viewer === 'number' && !this.setup.scenario.seats[viewer])) return undefined;
    return {
      moments: checkpoints.map(({ round, phase }) => ({ round, phase })),
      view: await this.viewAt(checkpoint.entry, viewer),
    };
  }

  /** What `viewer` was shown of every phase that has ended; the debrief is shown everything. */
  async phasesSeenBy(viewer: Viewer): Promise<TimelineEntry[]> {
    return phasesSeenBy(viewer, this.start(), await this.log());
  }

  /** Every move and answer of the match, and who gave it. */
  async choices(): Promise<Choice[]> {
    return choicesOf(this.start(), await this.log());
  }

  /** Where in the log each phase so far began; where the match is over, its end too. */
  checkpoints(): readonly Checkpoint[] {
    return this.past.checkpoints;
  }

  /** The order log as it is on the disk. */
  log(): Promise<LogEntry[]> {
    return this.store.entries(this.record.id);
  }

  /** Whether a seat is not ready or has an offer to answer. */
  awaits(seat: SeatId): boolean {
    if (this.isOver) return false;
    return (
      !this.state.seats[seat].ready ||
      this.state.deals.some((deal) => isForSeat(this.state, deal, seat)) ||
      this.state.seats.some(({ id }) => asksForAnswer(this.state, seat, id))
    );
  }

  /** Whether a seat has put something under wax in this phase, or is done with it. */
  hasSealed(seat: SeatId): boolean {
    const { orders, answers, ready } = this.state.seats[seat];
    return ready || (this.state.phase === 'orders' ? orders : answers).length > 0;
  }

  get isOver(): boolean {
    return this.state.phase === 'over';
  }

  /** Round and phase that the state stands in; a view made of it may be of the phase before while that is being kept. */
  get step(): Pick<Checkpoint, 'round' | 'phase'> {
    const { round, phase } = this.state;
    return { round, phase };
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
    return {
      view: this.viewOf('debrief'),
      timeline: await this.phasesSeenBy('debrief'),
      ai: await this.store.reasons(this.record.id),
      you,
    };
  }

  /** Why AI seats did what seat `you` has seen them do. */
  async reasons(you: SeatId): Promise<AiRecord[]> {
    return reasonsFor(this.state, you, await this.store.reasons(this.record.id));
  }

  /** Why an AI did what it did on a seat of one's own, since the start of a phase. */
  async reasonsOf(seat: SeatId, since: Pick<Checkpoint, 'round' | 'phase'>): Promise<AiRecord[]> {
    const from = this.numberOf(since);
    const records = await this.store.reasons(this.record.id);
    return records.filter((record) => record.seat === seat && this.numberOf(record) >= from);
  }

  /** What AI seats thought in the phases that had ended by an entry of the log. */
  async reasonsBefore(entry: number): Promise<AiRecord[]> {
    const now = this.past.checkpoints.findLastIndex((checkpoint) => checkpoint.entry <= entry);
    return (await this.store.reasons(this.record.id)).filter((record) => this.numberOf(record) < now);
  }

  /** Keeps what AI seats thought, for the debrief. */
  keepReasons(records: AiRecord[]): Promise<void> {
    return this.store.keepReasons(this.record.id, records);
  }

  private start(): GameState {
    return newGame(this.setup, this.record.seed);
  }

  /**
   * Tried on a copy first: should the rules or the disk fail, neither the log nor the match has changed. The copy is let go
   * of at once: were it kept as the new state, each command would leave an old state to the collector of what is old.
   */
  private judge(entries: readonly LogEntry[], isOvertaken = () => false): Promise<Answer[]> {
    const answered = this.inTurn(async (): Promise<Answer[]> => {
      const { answers, fresh } = this.answersTo(entries, isOvertaken);
      if (answers.every(({ ok }) => !ok)) return answers;
      if (fresh.length > 0) {
        if (!(await this.append(fresh))) return answers.map(() => ({ ok: false, reason: 'notSaved' }));
        for (const entry of fresh) this.repeat(entry);
        await this.keepResult();
      }
      if (!this.endsNow) this.tell();
      return answers;
    });
    // Whoever is the last to be done is answered before the phase ends; who comes after them comes after its end.
    void this.inTurn(async () => {
      if ((await answered).some(({ ok }) => ok)) await this.endPhaseIfReady();
    });
    return answered;
  }

  /** What the rules say to each of these, and which of them are new. */
  private answersTo(entries: readonly LogEntry[], isOvertaken: () => boolean) {
    const copy = clone(this.state);
    const overtaken = isOvertaken() && { overtaken: true as const };
    const fresh: LogEntry[] = [];
    const judged = this.tried(() =>
      entries.map((entry): Answer => {
        if (this.accepted.has(entry.envelope)) return { ok: true };
        const decision = repeat(copy, entry);
        if (!decision.ok) return { ...decision, ...overtaken };
        fresh.push(entry);
        return { ok: true };
      }),
    );
    return { answers: judged ?? entries.map((): Answer => ({ ok: false, reason: 'serverFault' })), fresh };
  }

  /** Whether nobody is waited for any more. */
  private get endsNow(): boolean {
    return !this.isOver && allReady(this.state);
  }

  private async endPhaseIfReady(): Promise<void> {
    if (!this.endsNow) return;
    await this.endPhaseNow();
    this.tell();
  }

  /** Answers why the phase could not be ended; nothing has changed then. */
  private async endPhaseNow(envelope: string = randomUUID()): Promise<ReasonCode | undefined> {
    if (this.isOver) return undefined;
    await nextTurn('phase');
    const next = clone(this.state);
    const events = this.tried(() => advance(next));
    this.trouble = events ? '' : 'serverFault';
    if (!events) return 'serverFault';
    const entry: LogEntry = { seat: NONE, envelope, command: null, hash: hashOf(next) };
    if (!(await this.append([entry]))) return 'notSaved';
    const { moment } = this;
    this.state = next;
    this.passed(entry, moment, events);
    await this.keepResult();
    return undefined;
  }

  /** What the rules answer; undefined where they fail: a mistake in them is one match's trouble, nobody else's. */
  private tried<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      complain(`Match ${this.record.id}, ${this.moment}: the rules failed.`, error);
      return undefined;
    }
  }

  private newEdition(entry: LogEntry): void {
    const isSeats = entry.seat !== NONE && entry.command !== null;
    const whose = isSeats ? changesFor(entry.command as Command) : 'everybody';
    if (whose === 'giver') this.sealed[entry.seat]++;
    if (whose === 'everybody') this.told++;
  }

  /** Keeps the result of a match that is over: for lists only, it can be made anew from the log. */
  private async keepResult(): Promise<void> {
    if (!this.isOver) return;
    try {
      await this.store.keepResult(this.record.id, resultOf(this.viewOf('debrief')));
    } catch (error) {
      complain(`Match ${this.record.id}: its result was not kept.`, error);
    }
  }

  private numberOf({ round, phase }: Pick<Checkpoint, 'round' | 'phase'>): number {
    return this.past.checkpoints.findIndex((checkpoint) => checkpoint.round === round && checkpoint.phase === phase);
  }

  /** Whether the entries are on the disk now. */
  private async append(entries: readonly LogEntry[]): Promise<boolean> {
    try {
      await this.store.append(this.record.id, this.entries, entries);
    } catch (error) {
      complain(`Match ${this.record.id}: its log could not be written.`, error);
      return false;
    }
    return true;
  }

  /** Does on the state what an entry of the log says. */
  private repeat(entry: LogEntry): void {
    const { moment } = this;
    const decision = repeat(this.state, entry);
    if (!decision.ok)
      throw new OtherVersion(this.record.id, `entry ${this.entries + 1} is refused: ${decision.reason}`);
    this.passed(entry, moment, decision.events);
    if (!entry.command && entry.hash && entry.hash !== this.hash)
      throw new OtherVersion(this.record.id, `${moment}: the state differs`);
  }

  /** Remembers that the state now stands after one entry more, and what `events` brought where that ended the phase `before`. */
  private passed(entry: LogEntry, before: string, events: GameEvent[]): void {
    this.entries++;
    this.accepted.add(entry.envelope);
    this.newEdition(entry);
    if ('author' in entry && entry.author && entry.command.kind !== 'say' && entry.command.kind !== 'ready')
      this.actedIn.set(entry.seat, this.step.round);
    if (this.moment !== before) this.past.keep(events, this.state, this.entries);
  }

  /** A listener that fails must not spoil the command that was accepted, nor keep the others from hearing of it. */
  private tell(): void {
    for (const listener of [...this.listeners]) {
      try {
        listener();
      } catch (error) {
        complain(`Match ${this.record.id}: a viewer could not be shown a change.`, error);
      }
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function hostEnvelope(id: string): string {
  return `${NONE}:${id}`;
}

/** Whether everyone can be shown this state and its phase can be ended. */
function canGoOn(state: GameState): boolean {
  try {
    for (const viewer of ['public', ...state.seats.keys()] as const) viewFor(state, viewer);
    if (state.phase !== 'over') advance(clone(state));
    return true;
  } catch {
    return false;
  }
}

function resultOf({ ending, comity, ranks }: SeatView) {
  return { ending, comity, scores: (ranks ?? []).map(({ score }) => score) };
}

/** Whether a deal asks something of a seat that is done: an answer, or the deed that it promised with an offer signed just now. */
function isForSeat({ round, phase }: GameState, deal: Deal, seat: SeatId): boolean {
  if (deal.status === 'offered') return deal.to === seat;
  const { terms, status, by } = deal;
  const isSignedNow = status === 'accepted' && deal.round === round && deal.phase === phase;
  return isSignedNow && by === seat && terms.kind === 'exchange' && terms.give.kind === 'vote';
}
