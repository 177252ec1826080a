import type { Database } from './database.ts';

/**
 * Keeps two processes from writing to one log. What is held is a lesson with its matches, or a match of one's own, by
 * its id; who holds it does so until the process ends.
 */
export type Fence = {
  /** Holds what nobody holds; nothing happens where there is no such thing. Rejects with Elsewhere where another process holds it. */
  hold(thing: string): Promise<void>;
  /** Within a transaction that writes to it, or makes it: the same. Rejects where another process holds it. */
  claim(all: Database, thing: string): Promise<void>;
  /** Within a transaction that writes to the logs of these matches: rejects unless this process holds them all. */
  check(all: Database, matches: readonly string[]): Promise<void>;
};

/** For a database that one process has to itself. */
export const UNFENCED: Fence = { hold: async () => {}, claim: async () => {}, check: async () => {} };
