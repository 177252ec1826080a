import type { Generated } from 'kysely';

/** A match as it was set up. Its state is nowhere: it is made anew from the entries. */
export type MatchRow = {
  id: string;
  scenario: string;
  content: string;
  /** The lesson that it belongs to; empty for a match of one's own. */
  lesson: string;
  /** Entries that its log must have: one that has lost its end is known by it. */
  length: number;
  seed: number;
  /** JSON: SeatHolder[] in the scenario's order. */
  holders: string;
  /** Milliseconds since 1970. */
  created: number;
};

/** The order log. */
export type EntryRow = {
  match: string;
  number: number;
  /** The seat, or -1 for the host and for the end of a phase. */
  seat: number;
  /** In a lesson: the student who gave it; -1 for nobody. */
  author: number;
  /** The envelope's id; for the end of a phase its number. Unique in a match. */
  envelope: string;
  /** JSON: the command, or 'null' for the end of a phase. */
  command: string;
  /** For the end of a phase: fingerprint of the state it led to. */
  hash: string;
  /** Checksum of all before; empty in entries from before it was kept. */
  sum: string;
  /** When it was written, in milliseconds since 1970. */
  at: number;
};

/** How a match ended. */
export type ResultRow = {
  match: string;
  ending: string;
  comity: number;
  /** JSON: numbers in the order of the seats. */
  scores: string;
  at: number;
};

/** Why an AI seat did what it did. */
export type ReasonRow = {
  id: Generated<number>;
  match: string;
  seat: number;
  round: number;
  phase: string;
  command: string;
  reasons: string;
};

/** A hosted class game. */
export type LessonRow = {
  id: string;
  code: string;
  /** Milliseconds since 1970. */
  forgetAt: number;
  /** JSON: LessonRecord. */
  record: string;
  /** Hash of the host's key once more: it opens a lesson whose record cannot be read. */
  hostKey: string;
  /** Checksum of the record; empty in records from before it was kept. */
  sum: string;
};

/** Commands of a lesson that have been carried out, so that none is carried out twice. */
export type CommandRow = { lesson: string; envelope: string };

/** Scenario and ruleset as they were when a match was made with them. */
export type SetupRow = {
  /** Their fingerprint. */
  content: string;
  /** JSON: Setup. */
  setup: string;
};

/** The key that this server signs with towards learning platforms; one row at most. */
export type LtiKeyRow = { name: string; key: string };

/** What may be taken once, and until when (ms since 1970): ways in from learning platforms. */
export type LtiOnceRow = { id: string; content: string; expires: number };

/** Which lesson a link of a course opens; goes with the lesson. */
export type LtiLinkRow = { link: string; lesson: string };

/** Written to and emptied again, to find out whether there is room on the disk. */
export type ProbeRow = { filler: Uint8Array };

export type Tables = {
  matches: MatchRow;
  entries: EntryRow;
  reasons: ReasonRow;
  results: ResultRow;
  lessons: LessonRow;
  commands: CommandRow;
  setups: SetupRow;
  probe: ProbeRow;
  ltiKey: LtiKeyRow;
  ltiOnce: LtiOnceRow;
  ltiLinks: LtiLinkRow;
};
