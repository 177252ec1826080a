import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { unusable } from './database.ts';
import { lockFile } from './file-lock.ts';

/** SQLite keeps its log in files beside the database while it is open. */
const BESIDE = ['-wal', '-shm'];

/** Copies a database, whose server may run meanwhile, into one new file that holds all of it as it is at this moment. */
export async function backUp(file: string, copy: string): Promise<void> {
  if (!existsSync(file)) throw new Error(`There is no database file ${file} to copy. Name it with COMITY_DB.`);
  if (existsSync(copy)) throw new Error(`${copy} is there already. Name a file that is not.`);
  const source = open(file);
  try {
    await backup(source, copy);
  } finally {
    source.close();
  }
  // As one file, without a log of its own beside it.
  const made = open(copy);
  made.exec('pragma journal_mode = delete');
  made.close();
  check(copy);
}

/** Puts a copy in the place of a database, whose server must not run. Answers where the old one is kept. */
export function restore(copy: string, file: string): string | undefined {
  if (!existsSync(copy)) throw new Error(`There is no file ${copy}. Name one that npm run backup has made.`);
  check(copy);
  const lock = lockFile(file);
  try {
    const kept = existsSync(file) ? `${file}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}` : undefined;
    if (kept) {
      // Closed once, all that lies beside it is in it.
      open(file).close();
      renameSync(file, kept);
    }
    for (const end of BESIDE) rmSync(file + end, { force: true });
    copyFileSync(copy, file);
    return kept;
  } finally {
    lock.release();
  }
}

/** Throws one sentence if the file is no whole Comity database. */
function check(file: string): void {
  const sqlite = open(file);
  try {
    const { integrity_check: found } = sqlite.prepare('pragma integrity_check').get() as { integrity_check: string };
    if (found !== 'ok') throw new Error(found);
    sqlite.prepare('select count(*) from matches').get();
  } catch (error) {
    throw new Error(`${file} is no whole database of Comity (${(error as Error).message}). Choose another copy.`);
  } finally {
    sqlite.close();
  }
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file);
  } catch (error) {
    throw unusable(file, error);
  }
}
