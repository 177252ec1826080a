import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostALesson, hostLine, type Keys, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { figure, LONG, percentile } from './figure.ts';

let server: RunningServer;
let keys: Keys;
let honest: Student;
beforeAll(async () => {
  server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '0' } });
  keys = await hostALesson(server.url);
  honest = await Student.join(server.url, keys);
  await (await hostLine(server.url, keys)).send({ kind: 'start' });
  await honest.line.until('the table', ({ table }) => table !== undefined);
});
afterAll(() => server?.stop());

const memoryMb = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
const logLines = () => server.output().split('\n').length;

/** Milliseconds of the honest student's replies meanwhile. */
async function repliesDuring(work: () => Promise<void>): Promise<number[]> {
  const took: number[] = [];
  let on = true;
  const asking = (async () => {
    while (on) {
      const begun = performance.now();
      expect(await honest.line.send({ kind: 'noteSeen' })).toMatchObject({ ok: true });
      took.push(performance.now() - begun);
      await wait(50);
    }
  })();
  await work();
  on = false;
  await asking;
  return took;
}

test('a seat that sends nonsense harms nobody else and fills no log', async (context) => {
  const frames = LONG ? 10_000 : 1500;
  const [lines, memory] = [logLines(), memoryMb()];
  const took = await repliesDuring(async () => {
    for (let sent = 0; sent < frames; ) {
      const { line } = await Student.join(server.url, keys);
      const { room } = line;
      for (; sent < frames && !line.ended; sent++) {
        if (sent % 3 === 0) room.connection.send(randomBytes(1 + (sent % 200)));
        else if (sent % 3 === 1) room.send('__proto__', { constructor: { prototype: 1 } });
        else void room.request('command', [NaN, -0, 2 ** 53 + 1, '\ud800', { id: sent }]).catch(() => {});
        if (sent % 40 === 0) await wait(20);
      }
      await line.leave().catch(() => {});
    }
  });
  const written = logLines() - lines;
  if (written > 100) console.log(server.output().split('\n').slice(lines).join('\n'));
  expect(written).toBeLessThanOrEqual(100);
  expect(memoryMb() - memory).toBeLessThan(150);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  figure(
    context,
    `${frames} frames: ${written} log lines, memory +${Math.round(memoryMb() - memory)} MB, replies of another seat p99 ${percentile(took, 99)} ms`,
  );
}, 300_000);

test('frames that are far too long end their own connection alone', async (context) => {
  for (const size of [17 * 1024, 64 * 1024, 1024 * 1024]) {
    const { line } = await Student.join(server.url, keys);
    const left = new Promise<number>((resolve) => line.room.onLeave(resolve));
    line.room.connection.send(randomBytes(size));
    expect(await left).toBeGreaterThan(1000);
  }
  await honest.line.send({ kind: 'noteSeen' });
  figure(context, '17 KB, 64 KB and 1 MB: closed');
});

test('seats that flood are cut off, and others are answered', async (context) => {
  const took = await repliesDuring(async () => {
    for (let seat = 0; seat < 5; seat++) {
      const { line } = await Student.join(server.url, keys);
      const left = new Promise<number>((resolve) => line.room.onLeave(resolve));
      for (let i = 0; i < 1000; i++) line.room.send('nothing', i);
      expect(await left).toBeGreaterThan(1000);
    }
  });
  figure(context, `5 seats of 1000 messages cut; replies of another seat p99 ${percentile(took, 99)} ms`);
});

test('many sockets that never finish their request keep nobody out', async (context) => {
  const count = LONG ? 1500 : 200;
  const slow = Array.from({ length: count }, () => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '));
    return socket.on('error', () => {});
  });
  await wait(300);
  const begun = performance.now();
  const student = await Student.join(server.url, keys);
  const took = Math.round(performance.now() - begun);
  await student.line.leave();
  for (const socket of slow) socket.destroy();
  figure(context, `${count} slow sockets; a student came in within ${took} ms`);
});

test('a server that stands still for five seconds throws nobody out', async (context) => {
  process.kill(server.pid, 'SIGSTOP');
  await wait(5000);
  process.kill(server.pid, 'SIGCONT');
  expect(await honest.line.send({ kind: 'noteSeen' })).toMatchObject({ ok: true });
  expect(honest.line.ended).toBe(false);
  figure(context, '5 s stopped, the same line goes on');
});
