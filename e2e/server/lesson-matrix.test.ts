import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHO_MAY } from '../../server/lessons/who-may.ts';
import type { Actor, LessonCommand } from '../../shared/lesson/index.ts';
import { LESSON_COMMANDS } from '../../shared/wire/index.ts';
import { asked, hostALesson, hostLine, type Keys, LessonLine, projectorLine, Student } from '../support/lesson.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** One message of each kind, well formed; what it would do matters less than who may send it. */
const EXAMPLES: { [K in LessonCommand['kind']]: Extract<LessonCommand, { kind: K }> } = {
  lock: { kind: 'lock', locked: false },
  admit: { kind: 'admit', member: 1, welcome: true },
  seatMember: { kind: 'seatMember', member: 1, world: 0, seat: 0 },
  unseat: { kind: 'unseat', member: 99 },
  rename: { kind: 'rename', member: 1, name: 'Ada' },
  mute: { kind: 'mute', member: 1, muted: false },
  remove: { kind: 'remove', member: 99, keepOut: true },
  removeSince: { kind: 'removeSince', member: 99, keepOut: true },
  captain: { kind: 'captain', member: 1 },
  office: { kind: 'office', member: 1, office: 'trade' },
  shuffle: { kind: 'shuffle' },
  settings: {
    kind: 'settings',
    settings: { title: 'x', freeText: false, namesOnProjector: false, approve: false, late: 'seat' },
  },
  brief: { kind: 'brief', slide: 0 },
  guide: { kind: 'guide', step: 0 },
  eyes: { kind: 'eyes', on: false },
  minute: { kind: 'minute', minute: 3 },
  replan: { kind: 'replan', pace: 80, lastRound: 5 },
  roster: { kind: 'roster', names: ['Ada Lovelace'] },
  realName: { kind: 'realName', member: 1, name: 'Ada Lovelace' },
  grade: { kind: 'grade', member: 1, points: { decision: 2 }, comment: '' },
  settleReport: { kind: 'settleReport', report: 1 },
  start: { kind: 'start' },
  pause: { kind: 'pause', world: 0, paused: false },
  extend: { kind: 'extend', world: 0, seconds: 30 },
  endPhase: { kind: 'endPhase', world: 7, steps: [2] },
  advanceSlowest: { kind: 'advanceSlowest', steps: [2] },
  playCard: { kind: 'playCard', world: 0, card: 'none' },
  tell: { kind: 'tell', world: -1, seat: -1, words: 'Hello' },
  lend: { kind: 'lend', world: 0, seat: 6, level: 'practised', personality: 'pragmatist' },
  takeBack: { kind: 'takeBack', world: 0, seat: 6 },
  timeFactor: { kind: 'timeFactor', world: 0, seat: 0, factor: 150 },
  fork: { kind: 'fork', world: 0, round: 9, phase: 'orders' },
  goOn: { kind: 'goOn', world: 0 },
  endNow: { kind: 'endNow', world: 9 },
  debriefStep: { kind: 'debriefStep', step: 1 },
  project: { kind: 'project', world: 0 },
  look: { kind: 'look', world: 0, seat: 0 },
  again: { kind: 'again', swap: true },
  answer: { kind: 'answer', when: 'after', question: 'learned', answer: 'x' },
  draft: { kind: 'draft', when: 'after', question: 'learned', answer: 'x' },
  propose: { kind: 'propose', command: { kind: 'breakSeal', seal: 1 } },
  mark: { kind: 'mark', proposal: 1, yes: true },
  dropProposal: { kind: 'dropProposal', proposal: 1 },
  sealProposal: { kind: 'sealProposal', proposal: 1 },
  passCaptain: { kind: 'passCaptain', to: 1 },
  report: { kind: 'report', by: 1, words: 'Something unfit' },
  watch: { kind: 'watch', world: -1 },
  noteSeen: { kind: 'noteSeen' },
  leave: { kind: 'leave' },
  play: { kind: 'play', command: { kind: 'breakSeal', seal: 1 } },
};
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
  expect(Object.keys(EXAMPLES).sort()).toEqual([...LESSON_COMMANDS].sort());
});

test.each(ACTORS.flatMap((actor) => LESSON_COMMANDS.map((kind) => [actor, kind] as const)))(
  '%s: %s',
  async (actor, kind) => {
    const line = lines.get(actor);
    await setTimeout(PAUSE);
    const reply = await line?.send(EXAMPLES[kind]);
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
