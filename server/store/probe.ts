import { setTimeout as wait } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** Milliseconds between two tries, and after which the storage counts as locked. */
const TRY_EVERY = 1000;
const SLOW = 2000;

const last = new WeakMap<Database, { at: number; fault: Promise<string> }>();

/** Finds out whether the storage takes what needs room, by `fill`: what is wrong with it, or nothing. Tried once a second at most. */
export function probe(db: Database, fill: RawBuilder<unknown>): Promise<string> {
  const before = last.get(db);
  if (before && performance.now() - before.at < TRY_EVERY) return before.fault;
  const fault = Promise.race([write(db, fill), wait(SLOW, 'is locked by another program', { ref: false })]);
  last.set(db, { at: performance.now(), fault });
  return fault;
}

async function write(db: Database, fill: RawBuilder<unknown>): Promise<string> {
  try {
    await db.transaction().execute(async (all) => {
      await fill.execute(all);
      await sql`delete from probe`.execute(all);
    });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
