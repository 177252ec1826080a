import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { readyIn } from '../../shared/model/index.ts';
import { openDatabase } from './database.ts';
import { sqliteMatchStore } from './match-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const record = {
  ...{ id: 'abc', scenario: 'dublin-warrant', content: 'print', lesson: '', seed: 7, created: 1 },
  holders: [{ kind: 'person', tokenHash: 'hash', name: 'Ada' } as const],
};
const ready = readyIn({ round: 1, phase: 'orders' });
async function storeWithMatch(file = ':memory:') {
  const store = sqliteMatchStore(openDatabase(file));
  await store.create(record);
  return store;
}

test('a match is found as it was written', async () => {
  const store = await storeWithMatch();
  expect(await store.find('abc')).toEqual(record);
  expect(await store.find('xyz')).toBeUndefined();
  expect(await store.count()).toBe(1);
});

test('the log comes back in its order, from another process too', async () => {
  const file = join(folder, 'a.sqlite');
  const store = await storeWithMatch(file);
  const entries = [
    { seat: 3, envelope: '3:one', command: ready },
    { seat: -1, envelope: 'end', command: null, hash: 'f00d' },
    { seat: 0, envelope: '0:one', command: ready },
  ] as const;
  for (const [number, entry] of entries.entries()) await store.append('abc', number, [entry]);
  expect(await sqliteMatchStore(openDatabase(file)).entries('abc')).toEqual(entries);
});

test('neither a number nor an envelope can be in the log twice', async () => {
  const store = await storeWithMatch();
  await store.append('abc', 0, [{ seat: 3, envelope: '3:one', command: ready }]);
  await expect(store.append('abc', 0, [{ seat: 3, envelope: '3:two', command: ready }])).rejects.toThrow('UNIQUE');
  await expect(store.append('abc', 1, [{ seat: 3, envelope: '3:one', command: ready }])).rejects.toThrow('UNIQUE');
});

test('what AI seats thought comes back in its order', async () => {
  const store = await storeWithMatch();
  const thought = (round: number) => ({
    ...{ seat: 1, round, phase: 'orders' as const, command: ready },
    reasons: [{ code: 'costsNothing', weight: 1 }],
  });
  await store.keepReasons('abc', [thought(1), thought(2)]);
  await store.keepReasons('abc', []);
  expect(await store.reasons('abc')).toEqual([thought(1), thought(2)]);
});

test('a result is kept once', async () => {
  const store = await storeWithMatch();
  await store.keepResult('abc', { ending: 'rounds', comity: 40, scores: [1, 2] });
  await expect(store.keepResult('abc', { ending: 'rounds', comity: 40, scores: [1, 2] })).resolves.toBeUndefined();
});

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
