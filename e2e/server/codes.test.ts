import { afterAll, beforeAll, expect, test } from 'vitest';
import { asked, hostALesson, hostLine, type Keys, LessonLine, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
let keys: Keys;
beforeAll(async () => {
  server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '100' } });
  keys = await hostALesson(server.url);
});
afterAll(() => server?.stop());

const post = (path: string, body: object) =>
  fetch(`${server.url}/api/${path}`, { method: 'POST', body: JSON.stringify(body) });

test('however many wrong codes a school’s address tries, right ones let in: students, resumes and the host', async () => {
  const wrong = await Promise.all(
    Array.from({ length: 150 }, (_, i) => fetch(`${server.url}/api/codes/${String(i).padStart(6, 'A')}`)),
  );
  expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([404, 429]));
  const ada = await Student.join(server.url, keys, 'Ada');
  expect((await post(`lessons/${keys.lesson}/resume`, { resume: ada.resume })).status).toBe(200);
  const recovered = await post('lessons/host', { code: keys.code, recovery: keys.recovery });
  expect(recovered.status).toBe(200);
  keys = { ...keys, ...((await recovered.json()) as object) };
  await ada.line.leave();
});

test('a recovery shows the old host’s open page out at once', async () => {
  const old = await hostLine(server.url, keys);
  const recovered = await post('lessons/host', { code: keys.code, recovery: keys.recovery });
  keys = { ...keys, ...((await recovered.json()) as object) };
  await expect.poll(() => old.ended, { timeout: 3000 }).toBe(true);
});

test('when the game is over its code lets nobody new in, and whoever was there comes back', async () => {
  const host = await hostLine(server.url, keys);
  const bea = await Student.join(server.url, keys, 'Bea');
  await host.send({ kind: 'start' });
  await host.until('the game', ({ lesson }) => lesson.stage === 'playing');
  await host.send({ kind: 'endNow', world: -1 });
  await host.until('the debrief', ({ lesson }) => lesson.stage === 'debrief');
  const stranger = await post(`lessons/${keys.lesson}/members`, { code: keys.code, name: 'Stranger' });
  expect([stranger.status, ((await stranger.json()) as { error: string }).error]).toEqual([403, 'lessonOver']);
  const resumed = await post(`lessons/${keys.lesson}/resume`, { resume: bea.resume });
  const { token } = (await resumed.json()) as { token: string };
  expect((await asked(server.url, `${keys.lesson}/debrief`, token)).status).toBe(200);
  const back = await LessonLine.open(server.url, keys.lesson, token);
  await Promise.all([back.leave(), bea.line.leave(), host.leave()]);
});
