import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { DiskWait } from './disk-wait.ts';
import { fillLog } from './fill-log.ts';
import { migrate } from './migrations.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** SQLite's codes for a file that is damaged, and for one that is no database at all. */
const DAMAGED = [11, 26];

export type Database = Kysely<Tables>;

/**
 * Opens (or makes) the SQLite file, with a write-ahead log: what was written is on the disk before anyone is told.
 * Throws an error whose message says what is wrong with the file and how to mend it.
 */
export function openDatabase(file: string): Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const sqlite = new DatabaseSync(file);
    sqlite.exec(
      'pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on; pragma foreign_keys = on; pragma busy_timeout = 5000',
    );
    migrate(sqlite);
    // From here on whoever waits for a lock must not stop the process meanwhile.
    sqlite.exec('pragma busy_timeout = 0');
    if (file === ':memory:') return new Kysely<Tables>({ dialect: sqliteDialect(sqlite) });
    fillLog(file);
    return new Kysely<Tables>({ dialect: sqliteDialect(sqlite, new DiskWait(file)) });
  } catch (error) {
    throw unusable(file, error);
  }
}

/** One sentence that says what is wrong with a database file, and how to mend it. */
export function unusable(file: string, error: unknown): Error {
  const { message, errcode } = error as Error & { errcode?: number };
  const mend = DAMAGED.includes(errcode ?? 0)
    ? 'Move it away to begin with an empty one'
    : 'Make sure that its folder exists and that both can be written to';
  return new Error(`The database file ${file} cannot be used (${message}). ${mend}, or name another with COMITY_DB.`);
}
