import type { Generated } from 'kysely';

/** A match as it was set up. Its state is nowhere: it is made anew from the entries. */
export type MatchRow = {
  id: string;
  scenario: string;
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
  /** The seat, or -1 for the end of a phase. */
  seat: number;
  /** The envelope's id; for the end of a phase its number. Unique in a match. */
  envelope: string;
  /** JSON: the command, or 'null' for the end of a phase. */
  command: string;
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

export type Tables = { matches: MatchRow; entries: EntryRow; reasons: ReasonRow };
