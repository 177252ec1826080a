import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { StudentView } from '../../shared/lesson/index.ts';
import { hostALesson, hostLine, LessonLine, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { figure, LONG, percentile } from './figure.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-kill-'));
const db = join(folder, 'kill.sqlite');
const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '0' };
const KILLS = LONG ? 20 : 2;
let server: RunningServer;
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** Sends orders that change nothing much, one after the other, until the line is cut; answers those that were acknowledged. */
async function orderOn(
  { line }: { line: LessonLine<StudentView> },
  sent: Set<string>,
  acked: Set<string>,
): Promise<void> {
  for (let ready = true; !line.ended; ready = !ready) {
    const table = line.view()?.table;
    if (!table || table.phase === 'over') return;
    const id = randomUUID();
    sent.add(id);
    const { round, phase } = table;
    const answer = await Promise.race([
      line.send({ kind: 'play', command: { kind: 'ready', ready, round, phase } }, id).catch(() => undefined),
      wait(3000),
    ]);
    if (answer?.ok) acked.add(id);
    await wait(30);
  }
}

test('killed again and again while a class orders, the server loses, doubles and moves nothing that it has acknowledged', async (context) => {
  server = await startServer({ env, db });
  const keys = await hostALesson(server.url);
  let students = [];
  for (let i = 0; i < 7; i++) students.push(await Student.join(server.url, keys));
  const tokens = students.map(({ token }) => token);
  const host = await hostLine(server.url, keys);
  await host.send({ kind: 'start' });
  for (const { line } of students) await line.until('the table', ({ table }) => table !== undefined);
  const [sent, acked] = [new Set<string>(), new Set<string>()];
  const back: number[] = [];
  let lines = students.map(({ line }) => line);
  students = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const ordering = lines.map((line) => orderOn({ line }, sent, acked));
    await wait(700 + Math.random() * 1500);
    await server.kill9();
    await Promise.all(ordering);
    server = await startServer({ env, db, port: server.port });
    const begun = performance.now();
    lines = await Promise.all(tokens.map((token) => LessonLine.open<StudentView>(server.url, keys.lesson, token)));
    for (const line of lines) await line.until('the table again', ({ table }) => table !== undefined);
    back.push(performance.now() - begun);
  }
  await server.stop();
  const sqlite = new DatabaseSync(db);
  const logged = sqlite.prepare('select envelope, count(*) as n from entries group by envelope').all() as unknown as {
    envelope: string;
    n: number;
  }[];
  sqlite.close();
  const counts = new Map(logged.map(({ envelope, n }) => [envelope.split(':').at(-1) ?? '', n]));
  const lost = [...acked].filter((id) => !counts.has(id));
  expect(lost).toEqual([]);
  expect([...counts.values()].every((n) => n === 1)).toBe(true);
  expect(acked.size).toBeGreaterThan(KILLS);
  figure(
    context,
    `${KILLS} kills, ${acked.size} of ${sent.size} acknowledged, 0 lost, 0 doubled; all 7 seats back within ${percentile(back, 100)} ms of the start`,
  );
}, 600_000);

test('asked to end, it ends in order', async (context) => {
  server = await startServer({ env, db });
  const begun = performance.now();
  expect(await server.stop()).toBe(0);
  figure(context, `exit 0 after ${Math.round(performance.now() - begun)} ms`);
});
