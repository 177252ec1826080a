import { randomBytes } from 'node:crypto';
import type { Ruleset, SeatId, Setup } from '../../shared/model/index.ts';
import { type Thinker, thinkAside } from '../ai/thinker.ts';
import { AiTable } from '../seats/ai-table.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';
import { isToken } from '../seats/token.ts';
import { contentHash } from './content-hash.ts';
import { DamagedLog } from './damaged-log.ts';
import { Match } from './match.ts';
import type { LogEntry, MatchRecord, MatchStore } from './match-store.ts';
import { opponentsOf } from './opponents.ts';
import { OtherVersion } from './other-version.ts';
import { withNewNumbers } from './with-new-numbers.ts';

/** Which lesson a new match belongs to; none for a match of one's own. */
const OWN = '';

type Table = {
  match: Match;
  ai: AiTable;
  /** How many rooms show it now. */
  watched: number;
};

/** How many matches that nobody plays are kept in memory; the others are rebuilt from their log when someone asks. */
const KEPT = 200;

/** All matches of this process: makes them, finds them, brings them back. */
export class MatchRegistry {
  private readonly store: MatchStore;
  /** Scenarios and rulesets by their fingerprint; today's, and those that matches in memory were made with. */
  private readonly setups = new Map<string, Setup>();
  /** Today's rulesets by their id. */
  private readonly rulesets = new Map<string, Ruleset>();
  private readonly pause: number;
  private readonly kept: number;
  private readonly thinker: Thinker;
  /** Least recently asked for first. A match is never in here twice: two of them would write the same log. */
  private readonly tables = new Map<string, Promise<Table | undefined>>();

  constructor(
    store: MatchStore,
    setups: ReadonlyMap<string, Setup>,
    pause: number,
    kept = KEPT,
    thinker: Thinker = thinkAside,
  ) {
    this.store = store;
    for (const setup of setups.values()) {
      this.setups.set(contentHash(setup), setup);
      this.rulesets.set(setup.ruleset.id, setup.ruleset);
    }
    this.pause = pause;
    this.kept = kept;
    this.thinker = thinker;
  }

  /** Makes a match and writes it down, with the scenario and ruleset that it is made with. */
  async create(setup: Setup, seed: number, holders: SeatHolder[], lesson = OWN): Promise<Match> {
    const content = await this.keepSetup(setup);
    return this.begin({ scenario: setup.scenario.id, content, lesson, seed, holders });
  }

  /** Keeps a scenario and its ruleset for as long as something is played with them; answers their fingerprint. */
  async keepSetup(setup: Setup): Promise<string> {
    const content = contentHash(setup);
    await this.store.keepSetup(content, setup);
    return content;
  }

  /** The scenario and ruleset of that fingerprint, though a newer release may have changed them. */
  async setupOf(content: string): Promise<Setup | undefined> {
    const known = this.setups.get(content);
    if (known) return known;
    const kept = await this.store.setup(content);
    if (!kept) return undefined;
    const setup = withNewNumbers(kept, this.rulesets.get(kept.ruleset.id));
    this.setups.set(content, setup);
    return setup;
  }

  /** A new match that has gone as an old one did up to the first `entry` entries of its log; the old one stays as it is. */
  async fork(id: string, entry: number): Promise<Match> {
    const old = await this.find(id);
    if (!old) throw new Error(`There is no match ${id} to fork.`);
    const { id: _, created, ...made } = old.record;
    const fork = await this.begin(made, (await old.log()).slice(0, entry));
    await fork.keepReasons(await old.reasonsBefore(entry));
    return fork;
  }

  /**
   * A new match that goes on where an old one was last in order: before what is damaged in its log, before what today's
   * rules refuse or fail at, and, where only the end of a phase fails, from the start of that phase.
   */
  async goOn(id: string): Promise<Match> {
    const record = await this.store.find(id);
    const setup = record && (await this.setupOf(record.content));
    if (!record || !setup) throw new OtherVersion(id, 'its scenario is not kept');
    const log = await this.readableLog(id);
    const { id: _, created, ...made } = record;
    return this.begin(made, log.slice(0, Match.goodPart(record, { ...setup, level: opponentsOf(record) }, log)));
  }

  /** Deletes matches, from memory and from the store. Answers how many log entries that were. */
  async forget(ids: readonly string[]): Promise<number> {
    for (const id of ids) {
      const table = await this.tables.get(id)?.catch(() => undefined);
      await table?.ai.close();
      this.tables.delete(id);
    }
    return this.store.delete(ids);
  }

  /** The match of that id, or undefined if there is none. Rejects with OtherVersion if it cannot be brought back. */
  async find(id: string): Promise<Match | undefined> {
    return (await this.table(id))?.match;
  }

  /** The match of that id with its AI, which takes seats over and gives them back. */
  async table(id: string): Promise<{ match: Match; ai: AiTable } | undefined> {
    const table = await this.loaded(id);
    await this.forgetIdle();
    table?.ai.wake();
    return table;
  }

  /** Calls `listener` after every change of a match, which stays in memory until the answered function is called. */
  async watch(id: string, listener: () => void): Promise<{ match: Match; ai: AiTable; stop(): void } | undefined> {
    const table = await this.loaded(id);
    if (!table) return undefined;
    table.watched++;
    const unsubscribe = table.match.subscribe(listener);
    table.ai.wake();
    return {
      match: table.match,
      ai: table.ai,
      stop: () => {
        unsubscribe();
        table.watched--;
      },
    };
  }

  /** The seat that a token holds in a match, or undefined. */
  seatOf(match: Match, token: string): SeatId | undefined {
    const seat = match.record.holders.findIndex(
      (holder) => holder.kind === 'person' && isToken(token, holder.tokenHash),
    );
    return seat < 0 ? undefined : seat;
  }

  /** Matches of a lesson. */
  ofLesson(lesson: string): Promise<string[]> {
    return this.store.ofLesson(lesson);
  }

  /** The log of a match up to where it is damaged. */
  async readableLog(id: string): Promise<LogEntry[]> {
    try {
      return await this.store.entries(id);
    } catch (error) {
      if (error instanceof DamagedLog) return error.good;
      throw error;
    }
  }

  /** How many matches are in memory. */
  get inMemory(): number {
    return this.tables.size;
  }

  /** How many matches the store holds. */
  count(): Promise<number> {
    return this.store.count();
  }

  private async begin(made: Omit<MatchRecord, 'id' | 'created'>, log: LogEntry[] = []): Promise<Match> {
    const id = randomBytes(6).toString('base64url').replaceAll('-', 'a').replaceAll('_', 'b');
    await this.store.create({ ...made, id, created: Date.now() }, log);
    const match = await this.find(id);
    if (!match) throw new Error(`Match ${id} vanished while it was made.`);
    return match;
  }

  private async loaded(id: string): Promise<Table | undefined> {
    const table = this.tables.get(id) ?? this.load(id);
    this.tables.delete(id);
    this.tables.set(id, table);
    try {
      const found = await table;
      if (!found) this.tables.delete(id);
      return found;
    } catch (error) {
      this.tables.delete(id);
      throw error;
    }
  }

  private async load(id: string): Promise<Table | undefined> {
    const record = await this.store.find(id);
    if (!record) return undefined;
    await this.store.hold(record);
    const setup = await this.setupOf(record.content);
    if (!setup) throw new OtherVersion(id, `its scenario '${record.scenario}' has changed and was not kept`);
    const match = await Match.load(record, { ...setup, level: opponentsOf(record) }, this.store);
    return { match, ai: new AiTable(match, this.pause, this.thinker), watched: 0 };
  }

  private async forgetIdle(): Promise<void> {
    if (this.tables.size <= this.kept) return;
    for (const [id, table] of [...this.tables]) {
      const loaded = await table.catch(() => undefined);
      if (this.tables.size <= this.kept) return;
      if (loaded && loaded.watched === 0 && loaded.ai.isIdle) this.tables.delete(id);
    }
  }
}
