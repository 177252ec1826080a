import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readyIn } from '../../shared/model/index.ts';
import { aClass, give, HOST, opened, order, Site } from '../faults/site.ts';
import { matchStoreIn } from './match-store.ts';
import { openStore } from './open-store.ts';
import { openPostgres } from './postgres.ts';
import { emptyPostgres, postgresForTests, type TestPostgres } from './postgres-for-tests.ts';
import { storeTests } from './store-tests.ts';

const postgres: TestPostgres | undefined = await postgresForTests();
if (!postgres) console.log('PostgreSQL is not installed here: what is stored was tried with SQLite alone.');
afterAll(() => postgres?.stop());
const url = postgres?.url ?? '';
const unlost = (why: string) => expect.fail(why);

describe.skipIf(!postgres)('PostgreSQL', () => {
  beforeAll(() => emptyPostgres(url));

  describe('keeps what SQLite keeps', () => {
    let close = async () => {};
    afterAll(() => close());
    storeTests(async () => {
      await close();
      await emptyPostgres(url);
      const opened = await openPostgres(url, unlost);
      close = opened.close;
      return opened.database;
    });
  });

  test('a class is found again by another process as it was', async () => {
    await emptyPostgres(url);
    const first = await openPostgres(url, unlost);
    const site = new Site(undefined, first.database);
    const { lesson, students, keys } = await aClass(site, ['A', 'B']);
    const [student] = students;
    if (!student) throw new Error('There is no student.');
    await order(lesson, student);
    await give(lesson, HOST, { kind: 'pause', world: 0, paused: true }, 'the-same-id');
    const before = JSON.stringify(lesson.record);
    const again = await opened(await site.restarted(), keys.lesson);
    expect(JSON.stringify(again.record)).toBe(before);
    expect(await give(again, HOST, { kind: 'pause', world: 0, paused: true }, 'the-same-id')).toEqual({ ok: true });
    await Promise.all(again.tables.map(({ ai }) => ai.close()));
    again.close();
    await first.close();
  });

  test('a second process is told that the database has an owner, and in time owns it', async () => {
    const first = await openStore({ database: '', databaseUrl: url }, unlost);
    await expect(openStore({ database: '', databaseUrl: url }, unlost)).rejects.toThrow(
      /another Comity server runs on it/,
    );
    expect(await first.fault()).toBe('');
    await first.close();
    const second = await openStore({ database: '', databaseUrl: url }, unlost);
    await second.close();
  });

  test('of two processes of one site one alone writes to a log; called gone, it writes nothing more', async () => {
    await emptyPostgres(url);
    const processOf = async (address: string) => {
      const lost: string[] = [];
      const { database, leases, close } = await openPostgres(url, (why) => lost.push(why), { shared: true });
      await leases.join(address, address);
      const store = matchStoreIn(database, leases);
      const write = (number: number) =>
        store.append('abc', number, [
          { seat: 0, envelope: `${address}${number}`, command: readyIn({ round: 1, phase: 'orders' }) },
        ]);
      return { database, leases, store, write, lost, close };
    };
    const [a, b] = [await processOf('a:1'), await processOf('b:1')];
    const match = { id: 'abc', scenario: '', content: '', lesson: '', seed: 7, created: 1, holders: [] };
    await a.store.create(match);
    await a.store.hold(match);
    await a.write(0);
    await expect(b.store.hold(match)).rejects.toMatchObject({ peer: { address: 'a:1', gone: { aborted: false } } });
    await expect(b.write(1)).rejects.toThrow(/Another process/);
    await a.store.create({ ...match, id: 'gone' });
    await a.store.delete(['gone']);
    const late = { seat: 0, envelope: 'late', command: readyIn({ round: 1, phase: 'orders' }) } as const;
    await expect(a.store.append('gone', 0, [late])).rejects.toThrow(/foreign key/);
    expect(a.lost).toEqual([]);
    await sql`delete from processes where address = 'a:1'`.execute(b.database);
    await b.store.hold(match);
    await b.write(1);
    await expect(a.write(2)).rejects.toThrow(/Another process/);
    expect(a.lost).not.toEqual([]);
    expect(await b.store.entries('abc')).toHaveLength(2);
    await expect(openStore({ database: '', databaseUrl: url }, unlost)).rejects.toThrow(/another Comity server/);
    await Promise.all([a, b].map(({ leases, close }) => leases.leave().then(close)));
  });

  test('an owner that is cut off from the database hears of it', async () => {
    let why = '';
    const { database } = await openPostgres(url, (words) => (why = words));
    await sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`.execute(database);
    await expect.poll(() => why).not.toBe('');
    await database.destroy();
  });

  test('a database that cannot be reached is refused with a sentence that holds no password', async () => {
    const wrong = 'postgres://comity:secret@127.0.0.1:1/none';
    await expect(openPostgres(wrong, unlost, { patience: 0 })).rejects.toThrow(/^(?!.*secret).*DATABASE_URL/);
  });
});
