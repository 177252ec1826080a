import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { storeTests } from './store-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('SQLite', () => storeTests(() => openDatabase(':memory:')));

test('a file that is no database is refused with the way to mend it', () => {
  const file = join(folder, 'letter.sqlite');
  writeFileSync(file, 'Dear Sir or Madam, this is a letter and no database at all.');
  expect(() => openDatabase(file)).toThrow(/letter\.sqlite cannot be used .*Move it away .*COMITY_DB/);
});

test('a file whose folder cannot be is refused with the way to mend it', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openDatabase(join(folder, 'file', 'a.sqlite'))).toThrow(/cannot be used .*can be written.*COMITY_DB/);
});

test('a file of a newer version is refused', () => {
  const file = join(folder, 'newer.sqlite');
  const sqlite = new DatabaseSync(file);
  sqlite.exec('pragma user_version = 999');
  sqlite.close();
  expect(() => openDatabase(file)).toThrow('newer version');
});
