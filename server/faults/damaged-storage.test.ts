import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import { classCsv } from '../lessons/export/csv.ts';
import { classLog } from '../lessons/export/log.ts';
import { LessonAside } from '../lessons/lesson-aside.ts';
import { DamagedLog } from '../match/damaged-log.ts';
import { aClass, give, HOST, opened, order, Site, tableOf } from './site.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const asideOf = (site: Site, id: string) =>
  site.lessons.find(id).then(
    () => undefined,
    (error) => (error instanceof LessonAside ? error : Promise.reject(error)),
  );

test.each([
  ['is no JSON', `update lessons set record = 'x' || record`],
  ['has one letter changed', `update lessons set record = replace(record, 'Amina', 'Amelia')`],
])('a lesson whose record %s is set aside; its host may save what there is and delete it', async (_what, damage) => {
  const site = new Site();
  const { keys, lesson, students } = await aClass(site, ['Amina']);
  await order(lesson, students[0]);
  await site.damage(damage);
  const next = await site.restarted();
  const aside = await asideOf(next, keys.lesson);
  expect(aside?.remnant.code).toBe(keys.code);
  expect((await next.lessons.salvage(aside as LessonAside)).matches[0].log).toContainEqual(
    expect.objectContaining({ author: 1 }),
  );
  expect(await next.lessons.delete(keys.lesson)).toMatchObject({ lesson: keys.lesson, code: '' });
  expect([await next.lessons.find(keys.lesson), await next.matches.count()]).toEqual([undefined, 0]);
});

test('lessons whose time is over are deleted, though one of them cannot be opened', async () => {
  const site = new Site();
  const ids = [await aClass(site, ['A']), await aClass(site, ['B']), await aClass(site, ['C'])].map(
    ({ keys }) => keys.lesson,
  );
  await site.damage(`update lessons set forgetAt = 1; `);
  await site.damage(`update lessons set record = '{"worlds":7}' where id = '${ids[0]}'`);
  const next = await site.restarted();
  expect(await next.lessons.forgetDue()).toBe(3);
  expect(await Promise.all(ids.map((id) => next.lessons.find(id)))).toEqual([undefined, undefined, undefined]);
});

test('however often a lesson that is set aside is asked for, nothing of it runs', async () => {
  const site = new Site();
  const { keys } = await aClass(site, ['A']);
  await site.damage(`update lessons set record = 'x'`);
  const next = await site.restarted();
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const reads = vi.spyOn(next.database, 'selectFrom');
  for (let i = 0; i < 100; i++) await asideOf(next, keys.lesson);
  expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBe(before);
  expect(reads).toHaveBeenCalledTimes(1);
});

test('a new release with another scenario strands no running class', async () => {
  const site = new Site();
  const { keys, lesson, students } = await aClass(site, ['A']);
  await order(lesson, students[0]);
  const { scenario } = dublinWarrant;
  const next = await site.restarted({ ...dublinWarrant, scenario: { ...scenario, rounds: scenario.rounds + 1 } });
  const again = await opened(next, keys.lesson);
  expect(tableOf(again, students[0])).toMatchObject({ rounds: scenario.rounds, own: { orders: [{}] } });
  again.close();
});

test('of a lesson one of whose worlds is damaged the others go on, and all is exported that can be read', async () => {
  const site = new Site();
  const { keys, lesson, students } = await aClass(site, ['A', 'B'], { worlds: 2 });
  for (const student of students) await order(lesson, student);
  const damaged = lesson.record.worlds[0].match;
  await site.damage(`update entries set command = '{}' where match = '${damaged}'`);
  const next = await site.restarted();
  const again = await opened(next, keys.lesson);
  expect([again.isStopped(0), again.isStopped(1)]).toEqual([true, false]);
  expect(tableOf(again, students[1]).own?.orders).toHaveLength(1);
  expect(await classCsv(again)).toMatch(/A,.*\r\nB,/s);
  expect((await classLog(again)).worlds.map(({ log }) => log.length > 0)).toEqual([false, true]);
  again.close();
});

test.each([
  ['has lost its end', 'delete from entries where number >= (select number from entries where author = 2)'],
  ['has a changed entry', 'update entries set seat = 2 where author = 2'],
  ['has lost an entry', 'delete from entries where author = 2'],
])('a log that %s is found out, and the host goes on from before that', async (_what, damage) => {
  const site = new Site();
  const { keys, lesson, students } = await aClass(site, ['A', 'B']);
  await order(lesson, students[0]);
  await order(lesson, students[1]);
  const { match } = lesson.record.worlds[0];
  await site.damage(damage);
  const next = await site.restarted();
  await expect(next.matches.find(match)).rejects.toBeInstanceOf(DamagedLog);
  const again = await opened(next, keys.lesson);
  expect(again.isStopped(0)).toBe(true);
  expect(await give(again, HOST, { kind: 'goOn', world: 0 })).toEqual({ ok: true });
  expect(again.isStopped(0)).toBe(false);
  expect(students.map((one) => tableOf(again, one).own?.orders.length)).toEqual([1, 0]);
  again.close();
});

test('a world that is in order is not put back', async () => {
  const { lesson } = await aClass(new Site(), ['A']);
  expect(await give(lesson, HOST, { kind: 'goOn', world: 0 })).toEqual({ ok: false, reason: 'notStopped' });
  lesson.close();
});
