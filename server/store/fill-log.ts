import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';

/** Bytes of the log that SQLite uses until it begins it anew: 1000 pages. */
const LOG_BYTES = 4_200_000;

/**
 * Gives the write-ahead log of a SQLite file all its bytes beforehand. Otherwise it grows with each of the first thousand
 * pages, and whoever waits for the disk waits for the file's new size too, up to ten times as long. To be called by the
 * thread that writes to the database: it adds zeros to the end, which are no entries to SQLite.
 */
export function fillLog(database: string): void {
  let log: number | undefined;
  try {
    log = openSync(`${database}-wal`, 'r+');
    const { size } = fstatSync(log);
    if (size < LOG_BYTES) writeSync(log, Buffer.alloc(LOG_BYTES - size), 0, LOG_BYTES - size, size);
  } catch {
    // Where there is no room for it, the log grows as long as it can.
  } finally {
    if (log !== undefined) closeSync(log);
  }
}
