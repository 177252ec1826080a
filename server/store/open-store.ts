import { sql } from 'kysely';
import type { LessonStore } from '../lessons/lesson-record.ts';
import type { LtiStore } from '../lti/lti-store.ts';
import type { MatchStore } from '../match/match-store.ts';
import { type Database, openDatabase } from './database.ts';
import type { Fence } from './fence.ts';
import { lockFile } from './file-lock.ts';
import { fillLog } from './fill-log.ts';
import type { Leases } from './leases.ts';
import { lessonStoreIn } from './lesson-store.ts';
import { ltiStoreIn } from './lti-store.ts';
import { matchStoreIn } from './match-store.ts';
import { openPostgres } from './postgres.ts';
import { probe } from './probe.ts';

/** All that outlives the process. Held by one process alone, or by those of one site, until it is closed or the process ends. */
export type Store = {
  matches: MatchStore;
  lessons: LessonStore;
  lti: LtiStore;
  /** Which process holds what; only where several share it. */
  leases?: Leases;
  /** What is wrong with the storage now; empty where all is well. */
  fault(): Promise<string>;
  /** Whether it has been closed, or is being: what is asked of it then fails. */
  readonly isClosed: boolean;
  /** Leaves all that is stored in order. */
  close(): Promise<void>;
};

/** Milliseconds after the last of several deletions in which the log, which each of them empties, is filled again. */
const FILL_AFTER = 5000;

/** Where all is kept: a file, or a PostgreSQL database where an address is given, which processes share that have a Redis in common. */
type Place = { database: string; databaseUrl?: string; redisUrl?: string };

/** Opens the store, or makes it. Throws one sentence that says what is wrong and how to mend it. */
export async function openStore(place: Place, onLost: (why: string) => void): Promise<Store> {
  const { close, ...store } = await open(place, onLost);
  let isClosed = false;
  return {
    ...store,
    get isClosed() {
      return isClosed;
    },
    close() {
      isClosed = true;
      return close();
    },
  };
}

async function open(
  { database: file, databaseUrl, redisUrl }: Place,
  onLost: (why: string) => void,
): Promise<Omit<Store, 'isClosed'>> {
  if (databaseUrl) {
    const shared = redisUrl !== undefined;
    const { database, leases, close } = await openPostgres(databaseUrl, onLost, { shared });
    const fill = sql`insert into probe values (decode(repeat('00', 16384), 'hex'))`;
    const fault = () => probe(database, fill);
    if (!shared) return { ...storesIn(database), fault, close };
    return {
      ...storesIn(database, leases),
      leases,
      fault,
      async close() {
        await leases.leave();
        await close();
      },
    };
  }
  const lock = lockFile(file);
  const database = openDatabase(file);
  // What was deleted must not be read in the write-ahead log either.
  let filling: NodeJS.Timeout | undefined;
  const afterDelete = async () => {
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
    clearTimeout(filling);
    filling = setTimeout(() => fillLog(file), FILL_AFTER).unref();
  };
  return {
    ...storesIn(database),
    lessons: lessonStoreIn(database, { afterDelete }),
    lti: ltiStoreIn(database, afterDelete),
    fault: () => probe(database, sql`insert into probe values (zeroblob(16384))`),
    // Closed in order, all that is stored lies in the one database file.
    async close() {
      clearTimeout(filling);
      await database.destroy();
      lock.release();
    },
  };
}

function storesIn(database: Database, fence?: Fence): Pick<Store, 'matches' | 'lessons' | 'lti'> {
  return {
    matches: matchStoreIn(database, fence),
    lessons: lessonStoreIn(database, { fence }),
    lti: ltiStoreIn(database),
  };
}
