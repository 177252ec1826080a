import { expect, test } from 'vitest';
import type { HttpError } from '../http/json.ts';
import { aClass, Site } from './site.ts';

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
