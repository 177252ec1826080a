import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unusable } from './database.ts';

/** SQLite's code where another process holds the lock. */
const BUSY = 5;

/**
 * Holds a lock beside a database file until the process ends, however it ends: two servers on one file would write over
 * each other's lessons. Others may still read the file, for a backup. Throws one sentence where another process holds it.
 */
export function lockFile(file: string): { release(): void } {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const lock = new DatabaseSync(`${file}-lock`);
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
    return { release: () => lock.close() };
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== BUSY) throw unusable(file, error);
    throw new Error(`Another Comity server runs on ${file}. Stop that one first, or name another file with COMITY_DB.`);
  }
}
