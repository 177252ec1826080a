import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { openPage, press } from './support/console.ts';
import { hostALesson, hostLine, Student } from './support/lesson.ts';
import { type RunningServer, startServer } from './support/server.ts';

const faults: string[] = [];
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  expect(faults).toEqual([]);
});

test('where a class list is kept, the resume code still opens the seat on another device', async () => {
  const keys = await hostALesson(server.url);
  const ada = await Student.join(server.url, keys, 'Ada');
  const teacher = await hostLine(server.url, keys);
  expect(await teacher.send({ kind: 'roster', names: ['Ada Lovelace', 'Ivo Andric'] })).toEqual({ ok: true });

  const door = await openPage(browser, `${server.url}/j/${keys.code}`, faults);
  await door.getByLabel('Your real name').waitFor();
  await press(door, 'I was here before, on another device');
  await door.getByLabel('Your resume code').pressSequentially(ada.resume);
  expect(await door.getByLabel('Your resume code').inputValue()).toBe(ada.resume);
  await press(door, 'Take my seat');
  await door.locator('.role-card').waitFor();
  await door.getByText('Ada (you)').waitFor();

  await door.context().close();
  await teacher.leave();
  await ada.line.leave();
});
