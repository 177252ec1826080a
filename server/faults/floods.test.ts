import { expect, test } from 'vitest';
import type { HttpError } from '../http-error.ts';
import { aClass, give, HOST, Site } from './site.ts';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: HttpError) => error.code,
  );

test('a lesson of a scenario that is not here is refused with a reason', async () => {
  const site = new Site();
  const { lesson } = await aClass(site, ['A']);
  expect(await codeOf(site.lessons.create({ ...lesson.record.settings, scenario: 'none' }))).toBe('noSuchScenario');
  lesson.close();
});

test('of a flood of programs the host takes out all at once, and the class stays', async () => {
  const site = new Site();
  const { lesson, students } = await aClass(site, ['A', 'B']);
  const bots = [];
  for (let bot = 0; bot < 40; bot++) bots.push(await site.lessons.join(lesson, `Bot ${bot}`));
  const [{ member: first }] = bots;
  expect(await give(lesson, HOST, { kind: 'removeSince', member: first, keepOut: true })).toEqual({ ok: true });
  expect(lesson.record.members.filter(({ status }) => status !== 'removed').map(({ name }) => name)).toEqual([
    'A',
    'B',
  ]);
  expect(bots.every(({ token }) => lesson.whyOut(token) === 'keptOut')).toBe(true);
  expect((await site.lessons.join(lesson, 'Bot 41')).status).toBe('asking');
  expect(await give(lesson, HOST, { kind: 'removeSince', member: 900, keepOut: true })).toMatchObject({ ok: false });
  expect(lesson.memberOf(students[1].member)?.name).toBe('B');
  lesson.close();
});

test('a lesson that a thousand programs join is full, and those who are in it stay', async () => {
  const site = new Site();
  const { lesson, students } = await aClass(site, ['A']);
  const one = lesson.record.members[0];
  for (let id = 2; id <= 400; id++)
    lesson.record.members.push({ ...structuredClone(one), id, name: `Bot ${id}`, keys: [] });
  expect(await codeOf(site.lessons.join(lesson, 'Bot'))).toBe('lessonFull');
  expect(lesson.memberOf(students[0].member)?.name).toBe('A');
  lesson.close();
});
