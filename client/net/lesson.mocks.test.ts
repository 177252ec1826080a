import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { StudentView } from '../../shared/lesson/index.ts';
import { VIEW_CHANGES } from '../../shared/wire/view-changes.ts';
import { openLesson, tableConnection } from './lesson.ts';
import { keepLesson, keptLessons } from './lessons-kept.ts';

/** How the socket fares at its next openings; the last one holds from then on. */
const READY = { kind: 'ready', ready: true, round: 1, phase: 'orders' } as const;
let sockets: ('fails' | 'hangs' | 'removed' | 'opens')[];
let opened: number;
/** Envelopes that came by socket. */
let requested: { id: string; command: object }[];
let leave: (code: number) => void;

vi.mock('@colyseus/sdk', () => ({
  Client: class {
    auth = {};
    joinOrCreate() {
      opened++;
      const fate = sockets.length > 1 ? sockets.shift() : sockets[0];
      if (fate === 'hangs') return new Promise(() => {});
      if (fate === 'fails') return Promise.reject(new Error('blocked'));
      if (fate === 'removed') return Promise.reject(Object.assign(new Error('no place'), { code: 401 }));
      return Promise.resolve({
        reconnection: {},
        onMessage(kind: string, hear: (message: unknown) => void) {
          if (kind === VIEW_CHANGES) setTimeout(() => hear({ set: { match: '"by socket"' }, gone: [] }));
        },
        onLeave: (hear: typeof leave) => {
          leave = hear;
        },
        leave: async () => {},
        async request(_kind: string, envelope: (typeof requested)[number]) {
          requested.push(envelope);
          if (requested.length === 1) throw new Error('lost on the way');
          return { ok: true };
        },
      });
    }
  },
}));

/** What the server's polling fallback answers, and what it was asked. */
let state: () => Response;
let asked: string[];
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

// Loaded when a socket is opened, which takes real time that faked timers would not pass.
beforeAll(() => import('./client-with.ts'));
beforeEach(() => {
  [opened, requested, asked] = [0, [], []];
  sockets = ['fails'];
  state = () => json({ print: 'p1', slices: { match: '"by request"' } });
  vi.useFakeTimers();
  vi.stubGlobal('location', { origin: 'http://x' });
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path.replace('/api/lessons/l1/', ''));
    return path.endsWith('commands') ? json({ ok: false, reason: 'muted' }) : state();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = () => openLesson<StudentView>('l1', 'key');
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('a socket that opens serves, and nothing is asked', async () => {
  sockets = ['opens'];
  const line = open();
  await pass(10_000);
  expect(line.status.value).toBe('online');
  expect(line.transport.value).toBe('socket');
  expect(line.view.value?.match).toBe('by socket');
  expect(asked).toEqual([]);
  line.close();
});

test('when two sockets have failed, plain requests serve, every two seconds', async () => {
  const line = open();
  await pass(1500);
  expect(line.status.value).toBe('online');
  expect(line.transport.value).toBe('http');
  expect(line.view.value?.match).toBe('by request');
  const before = asked.length;
  await pass(10_000);
  expect(asked.slice(before)).toEqual(Array(5).fill('state?have=p1'));
  line.close();
});

test('a socket that hangs is waited for six seconds, not longer', async () => {
  sockets = ['hangs'];
  const line = open();
  await pass(5900);
  expect(line.status.value).toBe('connecting');
  await pass(200);
  expect(line.transport.value).toBe('http');
  line.close();
});

test('the socket is tried again each minute, and serves from then on', async () => {
  sockets = ['fails', 'fails', 'fails', 'opens'];
  const line = open();
  await pass(2000);
  expect(line.transport.value).toBe('http');
  await pass(125_000);
  expect(line.transport.value).toBe('socket');
  expect(line.view.value?.match).toBe('by socket');
  const before = asked.length;
  await pass(10_000);
  expect(asked).toHaveLength(before);
  line.close();
});

test('a socket that came back and is lost is missed at once, not after a minute', async () => {
  sockets = ['fails', 'fails', 'fails', 'opens'];
  const line = open();
  await pass(127_000);
  leave(1006);
  expect(line.status.value).toBe('reconnecting');
  await pass(1000);
  expect(line.status.value).toBe('online');
  line.close();
});

test("a filter's own page is not taken for the server", async () => {
  state = () => new Response('<h1>Blocked</h1>');
  const line = open();
  await pass(10_000);
  expect(line.status.value).toBe('connecting');
  expect(line.tries.value).toBeGreaterThan(2);
  line.close();
});

test('while neither way is open it says so, and goes on by itself when one is', async () => {
  const line = open();
  await pass(1500);
  state = () => {
    throw new TypeError('no network');
  };
  await pass(2500);
  expect(line.status.value).toBe('reconnecting');
  state = () => json({ print: 'p1' });
  await pass(2500);
  expect(line.status.value).toBe('online');
  line.close();
});

test('whoever was removed is told, on either way', async () => {
  const line = open();
  await pass(1500);
  state = () => json({ error: 'notYourLesson' }, 401);
  await pass(2500);
  expect(line.status.value).toBe('gone');
  sockets = ['removed'];
  const other = open();
  await pass(1);
  expect(other.status.value).toBe('gone');
  const before = [opened, asked.length];
  await pass(120_000);
  expect([opened, asked.length]).toEqual(before);
});

test('removed while the socket is open, it does not come back', async () => {
  sockets = ['opens'];
  const line = open();
  await pass(1);
  leave(4401);
  await pass(60_000);
  expect(line.status.value).toBe('gone');
  expect(opened).toBe(1);
});

test('opened in another tab, the older one says so and does not take the seat back by itself', async () => {
  sockets = ['opens'];
  const line = open();
  await pass(1);
  leave(4402);
  await pass(120_000);
  expect([line.status.value, opened]).toEqual(['elsewhere', 1]);
  expect(await line.send({ kind: 'play', command: READY })).toEqual({ ok: false, reason: 'offline' });
});

test('a command over plain requests is answered, and its result is asked for soon', async () => {
  const line = open();
  await pass(1500);
  asked = [];
  const reply = line.send({ kind: 'noteSeen' });
  await pass(400);
  expect(await reply).toEqual({ ok: false, reason: 'muted' });
  expect(asked).toEqual(['commands', 'state?have=p1']);
  line.close();
});

test('a command that was lost goes again under the same id', async () => {
  sockets = ['opens'];
  const line = open();
  await pass(1);
  const reply = tableConnection(line).send(READY);
  await pass(1000);
  expect(await reply).toEqual({ ok: true });
  expect(requested).toHaveLength(2);
  expect(requested[1]).toEqual(requested[0]);
  expect(requested[0].command).toEqual({ kind: 'play', command: READY });
  line.close();
});

test('closed, it is silent', async () => {
  const line = open();
  await pass(1500);
  line.close();
  const before = [opened, asked.length];
  await pass(120_000);
  expect([opened, asked.length]).toEqual(before);
});

test('of a lesson that was deleted, or a place that was taken away, this device keeps nothing; whoever is kept out is still known by the key', async () => {
  let kept = '';
  vi.stubGlobal('localStorage', {
    getItem: () => kept,
    setItem: (_: string, text: string) => {
      kept = text;
    },
  });
  const left = async (code: string) => {
    keepLesson({ lesson: 'l1', code: '', key: 'key', as: 'student', title: 'Period 3' });
    sockets = ['removed'];
    state = () => json({ error: code, message: '' }, 404);
    const line = open();
    await pass(100);
    return [line.why.value, keptLessons().length];
  };
  expect(await left('notYourLesson')).toEqual(['unknown', 1]);
  expect(await left('keptOut')).toEqual(['keptOut', 1]);
  expect(await left('removed')).toEqual(['removed', 0]);
  expect(await left('noSuchLesson')).toEqual(['deleted', 0]);
});
