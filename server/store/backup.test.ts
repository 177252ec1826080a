import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { backUp, restore } from './backup.ts';
import { type Database, openDatabase } from './database.ts';
import { lockFile } from './file-lock.ts';
import { matchStoreIn } from './match-store.ts';

const root = mkdtempSync(join(tmpdir(), 'comity-backup-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'a-'));
});

const made = { scenario: 'dublin-warrant', content: '', lesson: '', seed: 1, holders: [], created: 1 };
const countIn = async (file: string) => {
  const database = openDatabase(file);
  const count = await matchStoreIn(database).count();
  await database.destroy();
  return count;
};
async function withMatches(file: string, ...ids: string[]): Promise<Database> {
  const database = openDatabase(file);
  for (const id of ids) await matchStoreIn(database).create({ ...made, id });
  return database;
}

test('closed in order, the one file holds everything', async () => {
  const file = join(folder, 'a.sqlite');
  await (await withMatches(file, 'one', 'two')).destroy();
  expect(existsSync(`${file}-wal`)).toBe(false);
  copyFileSync(file, join(folder, 'copy.sqlite'));
  expect(await countIn(join(folder, 'copy.sqlite'))).toBe(2);
});

test('a copy made while the server runs holds everything in one file, and comes back', async () => {
  const [file, copy] = [join(folder, 'a.sqlite'), join(folder, 'copy.sqlite')];
  const lock = lockFile(file);
  const database = await withMatches(file, 'one', 'two');
  await backUp(file, copy);
  await matchStoreIn(database).create({ ...made, id: 'three' });
  expect(() => restore(copy, file)).toThrow('Another Comity server runs');
  await database.destroy();
  lock.release();
  const kept = restore(copy, file) ?? '';
  expect([await countIn(file), await countIn(kept)]).toEqual([2, 3]);
});

test('brought back after a kill, nothing of the old log spoils it', async () => {
  const [file, copy] = [join(folder, 'a.sqlite'), join(folder, 'copy.sqlite')];
  const database = await withMatches(file, 'one');
  await backUp(file, copy);
  // Not closed: its log still lies beside it, as after kill -9.
  await matchStoreIn(database).create({ ...made, id: 'two' });
  expect(existsSync(`${file}-wal`)).toBe(true);
  restore(copy, file);
  expect(await countIn(file)).toBe(1);
  await database.destroy().catch(() => {});
});

test('what is no database is not brought back, and nothing is written over', async () => {
  const [file, letter] = [join(folder, 'a.sqlite'), join(folder, 'letter')];
  await (await withMatches(file, 'one')).destroy();
  writeFileSync(letter, 'Dear Sir or Madam, this is a letter and no database at all.');
  expect(() => restore(letter, file)).toThrow('no whole database');
  await expect(backUp(file, letter)).rejects.toThrow('is there already');
  await expect(backUp(join(folder, 'none'), join(folder, 'b'))).rejects.toThrow('no database file');
  expect(await countIn(file)).toBe(1);
});

test('a second server on one file is refused with a sentence; after the first has ended it is not', () => {
  const file = join(folder, 'a.sqlite');
  const lock = lockFile(file);
  expect(() => lockFile(file)).toThrow(/Another Comity server runs on .*COMITY_DB/);
  lock.release();
  lockFile(file).release();
});
