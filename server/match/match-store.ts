import type { AiRecord, Command, Ending, Intervention, NONE, SeatId, Setup } from '../../shared/model/index.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';

/** A match as it was set up. */
export type MatchRecord = {
  id: string;
  scenario: string;
  /** Fingerprint of the scenario and ruleset it was started with; empty in records from before it was kept. */
  content: string;
  /** The lesson that it belongs to; empty for a match of one's own. */
  lesson: string;
  seed: number;
  holders: SeatHolder[];
  /** Milliseconds since 1970. */
  created: number;
};

/** One accepted command of a seat or (seat NONE) of the host; or the end of a phase (no command), with the fingerprint of the state that it led to. */
export type LogEntry =
  /** `author`: in a lesson, the student who gave it. `at`: when it was written down; a store fills it in. */
  | { seat: SeatId; envelope: string; command: Command; author?: number; at?: number }
  | { seat: typeof NONE; envelope: string; command: Intervention }
  | { seat: typeof NONE; envelope: string; command: null; hash: string };

/** How a match ended, kept for lists and statistics; everything else can be made anew from the log. */
export type MatchResult = { ending: Ending; comity: number; scores: number[] };

/** What a match needs of a store. A write is on the disk when its promise is kept. */
export type MatchStore = {
  /** Writes a new match down, with a log where it begins with one. */
  create(record: MatchRecord, log?: readonly LogEntry[]): Promise<void>;
  find(id: string): Promise<MatchRecord | undefined>;
  /** Before its log is read: from now on this process alone writes to it. Rejects with Elsewhere where another one does. */
  hold(record: MatchRecord): Promise<void>;
  /** Keeps a scenario and its ruleset as they are today, under their fingerprint. */
  keepSetup(content: string, setup: Setup): Promise<void>;
  setup(content: string): Promise<Setup | undefined>;
  /** The whole log. Rejects with a DamagedLog if it is not as it was written. */
  entries(match: string): Promise<LogEntry[]>;
  /** Writes entries to the end of a log, all of them or none; the first gets `number`. */
  append(match: string, number: number, entries: readonly LogEntry[]): Promise<void>;
  keepResult(match: string, result: MatchResult): Promise<void>;
  keepReasons(match: string, records: AiRecord[]): Promise<void>;
  reasons(match: string): Promise<AiRecord[]>;
  count(): Promise<number>;
  /** Matches of a lesson. */
  ofLesson(lesson: string): Promise<string[]>;
  /** Deletes these matches and all that belongs to them. Answers how many log entries that were. */
  delete(matches: readonly string[]): Promise<number>;
};
