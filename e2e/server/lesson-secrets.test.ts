import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../shared/model/index.ts';
import { hostALesson } from '../support/lesson.ts';
import { TappedLesson } from '../support/lesson-taps.ts';
import { type RunningServer, startServer } from '../support/server.ts';

/** Seats of the Dublin warrant, in its order. */
const [US, UK, MERIDIAN] = [0, 2, 3];

let server: RunningServer;
let people: TappedLesson;
/** Resume code and token of each student, by name. */
const secretsOf = new Map<string, { resume: string; token: string }>();

/** Everyone does what has something to hide, and then something that all are shown. */
beforeAll(async () => {
  server = await startServer({ env: { COMITY_COUNTDOWN_MS: '100', COMITY_PACK: '0' } });
  const keys = await hostALesson(server.url, { worlds: 2, crew: 2, freeText: true, askBefore: true });
  people = new TappedLesson(server.port, keys);
  const host = await people.host();
  const lines = [await people.coHost(), await people.projector()];
  const seats = { Ada: [0, US], Ben: [0, US], Cleo: [0, UK], Dan: [0, MERIDIAN], Eve: [1, US] };
  const students = new Map<string, Awaited<ReturnType<TappedLesson['student']>>>();
  for (const [name, [world, seat]] of Object.entries(seats)) {
    const student = await people.student(`${name} of seven`);
    students.set(name, student);
    secretsOf.set(`${name} of seven`, student);
    const { you } = await student.line.until('a place', () => true);
    await done(host.send({ kind: 'seatMember', member: you.id, world, seat }));
  }
  const of = (name: string) => students.get(name)?.line ?? Promise.reject(new Error(name));
  const [ada, ben] = [await of('Ada'), await of('Ben')];
  await done(host.send({ kind: 'start' }));
  await ada.until('orders', ({ table }) => table?.phase === 'orders');

  await done(ada.send({ kind: 'play', command: say(UK, 'CANARY between two') }));
  await done(ada.send({ kind: 'play', command: say(-1, 'CANARY for all') }));
  const reasons = 'CANARY of the team';
  const order = {
    kind: 'rule',
    case: 0,
    ruling: 'quash',
    ground: 'location',
    reasons,
    reply: '',
    stay: false,
  } as const;
  await done(ben.send({ kind: 'propose', command: { kind: 'seal', order } }));
  await done(host.send({ kind: 'tell', world: 0, seat: US, words: 'CANARY for one seat' }));
  await done(ada.send({ kind: 'answer', when: 'before', question: 'expect', answer: 'CANARY answer' }));

  await done(host.send({ kind: 'settings', settings: { ...LATER, title: 'All has been told' } }));
  for (const line of [host, ...lines, ...[...students.values()].map((student) => student.line)])
    await line.until('the last change', ({ lesson }) => lesson.title === 'All has been told');
});
afterAll(async () => {
  await people?.close();
  await server?.stop();
});

const LATER = { freeText: true, namesOnProjector: false, approve: false, late: 'seat' } as const;
const say = (to: number, text: string): Command => ({ kind: 'say', to, phrase: 'free', blanks: [], text });
async function done(reply: Promise<{ ok: boolean; reason?: string }>): Promise<void> {
  expect(await reply).toEqual({ ok: true });
}

const [ADA, BEN, CLEO, DAN, EVE] = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'].map((name) => `${name} of seven`);
const CLASS = [ADA, BEN, CLEO, DAN, EVE];

test('what two seats say to each other reaches the persons of both, and nobody else', () => {
  expect(people.whoHeard('CANARY between two')).toEqual([ADA, BEN, CLEO]);
});

test('what is said to all stays in its world; consoles and projector hear it', () => {
  expect(people.whoHeard('CANARY for all')).toEqual(['host', 'co-host', 'projector', ADA, BEN, CLEO, DAN]);
});

test('a draft is read by its team alone', () => {
  expect(people.whoHeard('CANARY of the team')).toEqual([ADA, BEN]);
});

test('words of the host to one seat reach that seat', () => {
  expect(people.whoHeard('CANARY for one seat')).toEqual([ADA, BEN]);
});

test('an answer goes back to whoever gave it, and to no other', () => {
  expect(people.whoHeard('CANARY answer')).toEqual([ADA]);
});

test('names stay off the projector and inside their world', () => {
  expect(people.whoHeard(EVE)).toEqual(['host', 'co-host', EVE]);
  expect(people.whoHeard(CLEO)).not.toContain('projector');
});

test.each(CLASS)('the key of %s is sent to no other, the resume code to those who may have to read it out', (name) => {
  const { resume, token } = secretsOf.get(name) ?? { resume: '', token: '' };
  expect(people.whoHeard(resume)).toEqual(['host', 'co-host', name]);
  expect(people.whoHeard(token)).toEqual([name]);
});
