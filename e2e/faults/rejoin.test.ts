import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLesson } from '../../client/net/lesson.ts';
import type { StudentView } from '../../shared/lesson/index.ts';
import { beDeviceAt } from '../support/device.ts';
import { hostALesson, hostLine, type Keys, LessonLine, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { figure, LONG, percentile } from './figure.ts';

const STUDENTS = LONG ? 30 : 7;
const TIMES = LONG ? 100 : 5;
let server: RunningServer;
let keys: Keys;
let tokens: string[];
beforeAll(async () => {
  server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '0' } });
  keys = await hostALesson(server.url, { worlds: Math.ceil(STUDENTS / 7) });
  const students = [];
  for (let i = 0; i < STUDENTS; i++) students.push(await Student.join(server.url, keys));
  await (await hostLine(server.url, keys)).send({ kind: 'start' });
  for (const { line } of students) await line.until('the table', ({ table }) => table !== undefined);
  tokens = students.map(({ token }) => token);
  await Promise.all(students.map(({ line }) => line.leave()));
});
afterAll(() => server?.stop());

/** Opens a line and waits for its view; answers how long that took. */
async function back(token: string): Promise<[LessonLine<StudentView>, number]> {
  const begun = performance.now();
  const line = await LessonLine.open<StudentView>(server.url, keys.lesson, token);
  const seat = await line.until('the seat', ({ table }) => table !== undefined);
  expect(seat.you.status).toBe('in');
  return [line, performance.now() - begun];
}

test('whoever drops is back on the same seat, time after time', async (context) => {
  const took: number[] = [];
  await Promise.all(
    tokens.map(async (token) => {
      for (let time = 0; time < TIMES; time++) {
        const [line, milliseconds] = await back(token);
        took.push(milliseconds);
        await wait(Math.random() * 100);
        await line.leave();
      }
    }),
  );
  expect(took).toHaveLength(STUDENTS * TIMES);
  figure(
    context,
    `${took.length} of ${STUDENTS * TIMES} rejoined; p50 ${percentile(took, 50)} ms, p99 ${percentile(took, 99)} ms`,
  );
}, 600_000);

test('a class that drops and returns together is back together', async (context) => {
  const begun = performance.now();
  const lines = await Promise.all(tokens.map(back));
  figure(context, `${lines.length} back after ${Math.round(performance.now() - begun)} ms`);
  await Promise.all(lines.map(([line]) => line.leave()));
});

test('opened in a second tab, the newest has the seat and the older is told; the same page that comes back is no second one', async () => {
  const [token = ''] = tokens;
  beDeviceAt(server.url);
  const open = async (tab: string) => {
    const { room } = await LessonLine.open<StudentView>(server.url, keys.lesson, token, { tab });
    const left = new Promise<number>((resolve) => room.onLeave(resolve));
    return { room, left };
  };
  const [first, again] = [await open('a'), await open('a')];
  const second = await open('b');
  expect(await first.left).toBe(4402);
  expect(await again.left).toBe(4402);
  const page = openLesson<StudentView>(keys.lesson, token);
  expect(await second.left).toBe(4402);
  page.close();
});
