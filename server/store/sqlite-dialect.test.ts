import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextEvents } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { sqliteDialect } from './sqlite-dialect.ts';

type Notes = { notes: { text: string } };

/** A database whose disk answers when the test lets it. */
function onSlowDisk() {
  const waiting: PromiseWithResolvers<void>[] = [];
  const disk = {
    sync() {
      const next = Promise.withResolvers<void>();
      waiting.push(next);
      return next.promise;
    },
    close: async () => {},
  };
  const sqlite = new DatabaseSync(':memory:');
  sqlite.exec('create table notes (text text)');
  return { db: new Kysely<Notes>({ dialect: sqliteDialect(sqlite, disk) }), waiting };
}

async function isDone(work: Promise<unknown>): Promise<boolean> {
  let done = false;
  void work.then(() => {
    done = true;
  });
  await nextEvents();
  await nextEvents();
  return done;
}

const note = (db: Kysely<Notes>, text: string) => db.insertInto('notes').values({ text }).execute();

test('nobody is told of what was written before it is on the disk', async () => {
  const { db, waiting } = onSlowDisk();
  const written = note(db, 'alone');
  expect(await isDone(written)).toBe(false);
  waiting[0].resolve();
  await written;
});

test('a transaction waits for the disk once, at its end', async () => {
  const { db, waiting } = onSlowDisk();
  const written = db.transaction().execute(async (all) => {
    await note(all as unknown as Kysely<Notes>, 'one');
    await note(all as unknown as Kysely<Notes>, 'two');
  });
  expect(await isDone(written)).toBe(false);
  expect(waiting).toHaveLength(1);
  waiting[0].resolve();
  await written;
});

test('what is deleted and answered at once waits too', async () => {
  const { db, waiting } = onSlowDisk();
  const written = note(db, 'short');
  await isDone(written);
  waiting[0].resolve();
  await written;
  const taken = db.deleteFrom('notes').returning('text').execute();
  expect(await isDone(taken)).toBe(false);
  waiting[1].resolve();
  expect(await taken).toEqual([{ text: 'short' }]);
});

test('reading waits for no disk', async () => {
  const { db, waiting } = onSlowDisk();
  expect(await db.selectFrom('notes').selectAll().execute()).toEqual([]);
  expect(waiting).toEqual([]);
});

test('a disk that fails is told of to whoever wrote', async () => {
  const { db, waiting } = onSlowDisk();
  const written = sql`delete from notes`.execute(db);
  await isDone(written.catch(() => {}));
  waiting[0].reject(new Error('the disk failed'));
  await expect(written).rejects.toThrow('the disk failed');
});

test('nobody waits for the disk of those who came before', async () => {
  const { db, waiting } = onSlowDisk();
  const [first, second] = [note(db, 'first'), note(db, 'second')];
  expect(await isDone(first)).toBe(false);
  expect(waiting).toHaveLength(2);
  waiting[1].resolve();
  await second;
  expect(await isDone(first)).toBe(false);
  waiting[0].resolve();
  await first;
});

test('a disk that fails takes back no transaction that has begun meanwhile', async () => {
  const { db, waiting } = onSlowDisk();
  const failed = db.transaction().execute((all) => note(all as unknown as Kysely<Notes>, 'failed'));
  await isDone(failed.catch(() => {}));
  const begun = Promise.withResolvers<void>();
  const next = db.transaction().execute(async (all) => {
    await note(all as unknown as Kysely<Notes>, 'next');
    waiting[0].reject(new Error('the disk failed'));
    await begun.promise;
  });
  await expect(failed).rejects.toThrow('the disk failed');
  begun.resolve();
  await isDone(next);
  waiting[1].resolve();
  await next;
  expect(await db.selectFrom('notes').selectAll().execute()).toContainEqual({ text: 'next' });
});
