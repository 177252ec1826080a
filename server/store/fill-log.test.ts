import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';
import { fillLog } from './fill-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-fill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (file: string) => statSync(`${file}-wal`).size;
const keep = (db: Database, content: string) => db.insertInto('setups').values({ content, setup: '{}' }).execute();
const kept = async (db: Database) => (await db.selectFrom('setups').select('content').execute()).length;

test('the log does not grow with what is written', async () => {
  const file = join(folder, 'a.sqlite');
  const db = openDatabase(file);
  const before = bytesOf(file);
  for (let at = 0; at < 50; at++) await keep(db, `${at}`);
  expect(bytesOf(file)).toBe(before);
  await db.destroy();
});

test('what was in the log of a server that was killed is there after the next start', async () => {
  const [file, killed] = [join(folder, 'b.sqlite'), join(folder, 'killed.sqlite')];
  const db = openDatabase(file);
  for (const content of ['one', 'two']) await keep(db, content);
  for (const end of ['', '-wal']) copyFileSync(file + end, killed + end);
  await db.destroy();
  const next = openDatabase(killed);
  expect(await kept(next)).toBe(2);
  await next.destroy();
});

test('filled again after it was emptied, it holds what is written before and after', async () => {
  const file = join(folder, 'c.sqlite');
  const db = openDatabase(file);
  const full = bytesOf(file);
  await keep(db, 'one');
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  await keep(db, 'two');
  expect(bytesOf(file)).toBeLessThan(full);
  fillLog(file);
  expect(bytesOf(file)).toBe(full);
  await keep(db, 'three');
  const other = join(folder, 'copy.sqlite');
  for (const end of ['', '-wal']) copyFileSync(file + end, other + end);
  await db.destroy();
  const next = openDatabase(other);
  expect(await kept(next)).toBe(3);
  await next.destroy();
});
