import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHO_MAY } from '../../server/lessons/who-may.ts';
import type { Actor } from '../../shared/lesson/index.ts';
import { LESSON_COMMAND_EXAMPLES } from '../../shared/testing/lesson-commands.ts';
import { LESSON_COMMANDS } from '../../shared/wire/index.ts';
import { asked, hostALesson, hostLine, type Keys, LessonLine, projectorLine, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** Milliseconds between two commands: a line may send 50 in a second. */
const PAUSE = 25;
const ACTORS: Exclude<Actor, 'nobody'>[] = ['projector', 'student', 'coHost', 'host'];

let server: RunningServer;
let keys: Keys;
let student: Student;
/** On a line of their own, as many of theirs come at once. */
let harmful: Student;
const lines = new Map<Actor, LessonLine<unknown>>();

beforeAll(async () => {
  server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '100' } });
  keys = await hostALesson(server.url);
  student = await Student.join(server.url, keys, 'Ada');
  harmful = await Student.join(server.url, keys, 'Grace');
  lines.set('student', student.line);
  lines.set('host', await hostLine(server.url, keys));
  lines.set('coHost', await LessonLine.open(server.url, keys.lesson, keys.coHostKey));
  lines.set('projector', await projectorLine(server.url, keys));
  await lines.get('host')?.send({ kind: 'start' });
  await student.line.until('the game', ({ lesson }) => lesson.stage === 'playing');
});
afterAll(async () => {
  await Promise.all([...lines.values(), harmful.line].map((line) => line.leave()));
  await server.stop();
});

test('the matrix knows every kind of command', () => {
  expect(Object.keys(LESSON_COMMAND_EXAMPLES).sort()).toEqual([...LESSON_COMMANDS].sort());
});

test.each(ACTORS.flatMap((actor) => LESSON_COMMANDS.map((kind) => [actor, kind] as const)))(
  '%s: %s',
  async (actor, kind) => {
    const line = lines.get(actor);
    await setTimeout(PAUSE);
    const reply = await line?.send(LESSON_COMMAND_EXAMPLES[kind]);
    if (WHO_MAY[kind].includes(actor)) expect(reply?.reason).not.toBe('notYours');
    else expect(reply).toEqual({ ok: false, reason: 'notYours' });
  },
);

test.each(['', 'wrong', 'x'.repeat(500)])('nobody gets in with the key %j', async (key) => {
  await expect(LessonLine.open(server.url, keys.lesson, key)).rejects.toThrow();
  for (const path of ['state', 'debrief', 'record', 'replay', 'portfolio', 'export.csv', 'grades.xlsx', 'export.json'])
    expect([path, (await asked(server.url, `${keys.lesson}/${path}`, key)).status]).toEqual([path, 401]);
});

test("another lesson's host is nobody here", async () => {
  const other = await hostALesson(server.url);
  await expect(LessonLine.open(server.url, keys.lesson, other.hostKey)).rejects.toThrow();
});

test.each(['projectorKey', 'student'] as const)('%s gets no export and cannot delete', async (who) => {
  const key = who === 'student' ? student.token : keys[who];
  expect((await asked(server.url, `${keys.lesson}/export.csv`, key)).status).toBe(403);
  expect((await asked(server.url, `${keys.lesson}/export.json`, key)).status).toBe(403);
  expect((await asked(server.url, `${keys.lesson}/grades.xlsx`, key)).status).toBe(403);
  expect((await asked(server.url, keys.lesson, key, { method: 'DELETE' })).status).toBe(403);
});

test.each([
  ['nothing', undefined],
  ['a seat of its own choice', { id: 'an-id-of-mine', command: { kind: 'play', seat: 3, command: { kind: 'ready' } } }],
  ['an unknown command', { id: 'an-id-of-mine', command: { kind: 'win' } }],
  ['the name of something built in', { id: 'an-id-of-mine', command: { kind: 'constructor' } }],
  [
    'a text without end',
    { id: 'an-id-of-mine', command: { kind: 'tell', world: 0, seat: 0, words: 'x'.repeat(9000) } },
  ],
])('%s is refused with its place', async (_name, message) => {
  expect(await harmful.line.sendRaw(message)).toMatchObject({ ok: false, reason: 'malformed' });
});
