import { afterEach, expect, test, vi } from 'vitest';
import { aClass, opened, Site } from './site.ts';

const HOUR = 3600_000;
const realNow = Date.now;
afterEach(() => {
  Date.now = realNow;
});
const setClock = (by: number) => {
  Date.now = () => realNow() + by;
};
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test.each([
  ['an hour forward', HOUR],
  ['an hour back', -HOUR],
])('whoever sets the machine’s clock %s moves no deadline', async (_what, by) => {
  const { lesson, students } = await aClass(new Site(), ['A']);
  const { endsAt } = lesson.record.worlds[0].clock;
  setClock(by);
  await wait(700);
  expect(lesson.tables[0].match.moment).toBe('1.orders');
  expect(lesson.record.worlds[0].clock.endsAt).toBe(endsAt);
  await lesson.lineOf(students[0].member, -1);
  await lesson.lineOf(students[0].member, 1);
  expect(lesson.record.worlds[0].clock.endsAt).toBe(endsAt);
  lesson.close();
});

test('a clock that was set back while the server was away leaves a phase no more time than it had', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const site = new Site();
  const { lesson, keys } = await aClass(site, ['A']);
  const { lasts } = lesson.record.worlds[0];
  await lesson.change(() => {
    lesson.record.worlds[0].clock.endsAt += HOUR;
  });
  const again = await opened(await site.restarted(), keys.lesson);
  expect(again.record.worlds[0].clock.endsAt - realNow()).toBeLessThanOrEqual(lasts + 1000);
  again.close();
  vi.restoreAllMocks();
});
