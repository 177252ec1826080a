import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostALesson, hostLine, projectorLine, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const WORLDS = 10;
const STUDENTS = WORLDS * 5;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '500' } });
});
afterAll(() => server?.stop());

test('50 students in 10 worlds play a whole game, with a console and a projector', async () => {
  const keys = await hostALesson(server.url, { worlds: WORLDS });
  const [host, projector] = [await hostLine(server.url, keys), await projectorLine(server.url, keys)];
  const students: Student[] = [];
  for (let i = 0; i < STUDENTS; i += 10)
    students.push(...(await Promise.all(Array.from({ length: 10 }, () => Student.join(server.url, keys)))));
  await host.until('everyone', ({ members }) => members.filter(({ here }) => here).length === STUDENTS);
  expect(await host.send({ kind: 'start' })).toEqual({ ok: true });
  await Promise.all(students.map((student) => student.play()));
  const end = await projector.until('the debrief', ({ lesson }) => lesson.stage === 'debrief');
  expect(end.worlds).toHaveLength(WORLDS);
  expect(end.worlds.every(({ phase }) => phase === 'over')).toBe(true);
  // An AI seat that is not answered in time plays its published default: that is no fault.
  const faults = server
    .output()
    .replace(/^.*AI seat.*failed.*(No process was free in time|The decision took more than).*$/gm, '');
  expect(faults).not.toMatch(/failed|error/i);
  await Promise.all([...students.map(({ line }) => line.leave()), host.leave(), projector.leave()]);
}, 600_000);
