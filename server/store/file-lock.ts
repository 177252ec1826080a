import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a lock beside a database file until the process ends, however it ends: two servers on one file would write over
 * each other's lessons. Others may still read the file, for a backup. Throws where another process holds it.
 */
export function lockFile(file: string): { release(): void } {
  const lock = new DatabaseSync(`${file}-lock`);
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new Error('another Comity server is running on it. Stop that one first');
  }
  return { release: () => lock.close() };
}
