import { expect, test, vi } from 'vitest';
import type { ConsoleView, ProjectorView } from '../../shared/lesson/index.ts';
import { readyIn } from '../../shared/model/index.ts';
import { aLesson, HOST } from './testing.ts';
import { lessonViewOf } from './views/index.ts';

const seal = { kind: 'play', command: readyIn({ round: 1, phase: 'orders' }) } as const;

test('whoever joins has a seat, a name of their own, and a world', async () => {
  const { join, seen } = await aLesson();
  const [amina, other] = [await join('Amina'), await join('Amina')];
  expect(seen(amina).you).toMatchObject({ name: 'Amina', status: 'in', world: 0, seat: 0, captain: true });
  expect(seen(other).you).toMatchObject({ name: 'Amina 2', status: 'in', world: 0, seat: 3 });
});

test('who joins again with the same secret, as after a lost answer, is one member on one seat', async () => {
  const { lessons, lesson } = await aLesson();
  const tries = await Promise.all([1, 2, 3].map(() => lessons.join(lesson, 'Amina', 'the-secret-of-one-device')));
  expect(new Set(tries.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(lesson.record.members).toHaveLength(1);
  expect(await lessons.resume(lesson, tries[0].resume)).toMatchObject({ member: tries[0].member });
});

test('names that look alike are told apart by a number', async () => {
  const { join, seen } = await aLesson();
  const names = [];
  for (const name of ['Anna', 'anna', 'An\u200Bna', '\u0410nna', '\u202EAnna'])
    names.push(seen(await join(name)).you.name);
  expect(names).toEqual(['Anna', 'anna 2', 'Anna 3', '\u0410nna 4', 'Anna 5']);
});

test('a name that nobody can see becomes one of ours', async () => {
  const { join, seen } = await aLesson();
  expect(seen(await join('\u200B')).you.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
});

test('the name of somebody who was removed is free again', async () => {
  const { join, host, seen } = await aLesson();
  await host({ kind: 'remove', member: (await join('Anna')).member, keepOut: false });
  expect(seen(await join('Anna')).you.name).toBe('Anna');
});

test('a host cannot give somebody a name that nobody can see', async () => {
  const { join, host, seen } = await aLesson();
  const anna = await join('Anna');
  expect(await host({ kind: 'rename', member: anna.member, name: '\u200B' })).toEqual({ ok: false, reason: 'noName' });
  await host({ kind: 'rename', member: anna.member, name: ' An\u200Bna\nB ' });
  expect(seen(anna).you.name).toBe('Anna B');
});

test('without own names everyone gets a friendly one', async () => {
  const { join, seen } = await aLesson({ ownNames: false });
  expect(seen(await join('Some Rude Word')).you.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
});

test('where the host wants to approve, joiners wait and see nothing of the worlds', async () => {
  const { join, host, seen } = await aLesson({ approve: true });
  const amina = await join('Amina');
  expect(seen(amina)).toMatchObject({ you: { status: 'asking' }, mates: [], match: '' });
  expect(await host({ kind: 'admit', member: amina.member, welcome: true })).toEqual({ ok: true });
  expect(seen(amina).you).toMatchObject({ status: 'in', seat: 0 });
});

test('a removed student sees nothing more, and an AI goes on with the seat', async () => {
  const { join, begin, host, give, seen, lesson } = await aLesson();
  const a = await join('A');
  await join('B');
  await begin();
  await host({ kind: 'remove', member: a.member, keepOut: false });
  expect(seen(a)).toBeUndefined();
  expect(await give(a, seal)).toEqual({ ok: false, reason: 'removed' });
  expect(lesson.record.worlds[0].seats[0].ai).toBe('empty');
});

test('who was removed may join anew, under the old name and without asking', async () => {
  const { join, host, seen } = await aLesson();
  await host({ kind: 'remove', member: (await join('Anna')).member, keepOut: false });
  expect(seen(await join('Anna')).you).toMatchObject({ name: 'Anna', status: 'in' });
});

test('who is kept out is known by the device; under a new name, too, they wait at the door', async () => {
  const { lessons, lesson, join, host, seen } = await aLesson();
  const { token, member } = await lessons.join(lesson, 'Anna');
  await host({ kind: 'remove', member, keepOut: true });
  expect([lesson.sessionOf(token), lesson.whyOut(token)]).toEqual([undefined, 'keptOut']);
  expect(seen(await join('Somebody Else')).you.status).toBe('asking');
});

test('the host sees who was removed or turned away, and takes both back: the same device, seat and name', async () => {
  const { lessons, lesson, join, host, seen } = await aLesson({ approve: true });
  const [anna, ben] = [await lessons.join(lesson, 'Anna'), await join('Ben')];
  await host({ kind: 'admit', member: anna.member, welcome: true });
  await host({ kind: 'remove', member: anna.member, keepOut: true });
  await host({ kind: 'admit', member: ben.member, welcome: false });
  const out = () => (lessonViewOf(lesson, HOST) as ConsoleView).out;
  expect(out()).toMatchObject([
    { name: 'Anna', keptOut: true },
    { name: 'Ben', keptOut: true },
  ]);
  for (const { id } of out()) expect(await host({ kind: 'admit', member: id, welcome: true })).toEqual({ ok: true });
  expect(out()).toEqual([]);
  expect(lesson.sessionOf(anna.token)).toMatchObject({ actor: 'student', member: anna.member });
  expect([seen({ actor: 'student', member: anna.member }).you, seen(ben).you]).toMatchObject([
    { name: 'Anna', status: 'in' },
    { name: 'Ben', status: 'in' },
  ]);
});

test('a host who came back with the recovery code has new keys; projector and co-host go on with theirs', async () => {
  const { lessons, lesson, keys } = await aLesson();
  const fresh = await lessons.recover(lesson, keys.recovery);
  const actors = (...some: (string | undefined)[]) => some.map((key) => lesson.sessionOf(key ?? '')?.actor);
  expect(actors(keys.hostKey, keys.coHostKey, keys.projectorKey)).toEqual([undefined, 'coHost', 'projector']);
  expect(actors(fresh?.hostKey, fresh?.coHostKey, fresh?.projectorKey)).toEqual(['host', 'coHost', 'projector']);
});

test('a student and the host see the resume code at any time, and nobody else does', async () => {
  const { lessons, lesson, begin, join, seen } = await aLesson();
  const { member, resume } = await lessons.join(lesson, 'Anna');
  const ben = await join('Ben');
  await begin();
  const views = [seen({ actor: 'student', member }), lessonViewOf(lesson, HOST), seen(ben)];
  expect(views.map((view) => JSON.stringify(view).includes(resume))).toEqual([true, true, false]);
  expect(JSON.stringify(lessonViewOf(lesson, { actor: 'projector', member: -1 }))).not.toContain(resume);
});

test('a latecomer who finds no seat is told to the host until they have one', async () => {
  const { join, begin, host, lesson } = await aLesson();
  const seats = lesson.setup.scenario.seats.length;
  for (let i = 0; i < seats; i++) await join(`Student ${i}`);
  await begin();
  const late = await join('Late');
  const seatless = () =>
    (lessonViewOf(lesson, HOST) as ConsoleView).members.filter((member) => member.seatless).map(({ name }) => name);
  expect(seatless()).toEqual(['Late']);
  await host({ kind: 'seatMember', member: late.member, world: 0, seat: 0 });
  expect(seatless()).toEqual([]);
});

test('how many are to come is known to the host and to the projector', async () => {
  const { lesson } = await aLesson({ students: 24 });
  const projector = lessonViewOf(lesson, { actor: 'projector', member: -1 }) as ProjectorView;
  expect([(lessonViewOf(lesson, HOST) as ConsoleView).settings.students, projector.settings.students]).toEqual([
    24, 24,
  ]);
});

test('answers after one game do not count in the next', async () => {
  const { join, begin, host, give, lesson } = await aLesson();
  const ada = await join('Ada');
  await begin();
  await host({ kind: 'endNow', world: 0 });
  await vi.waitUntil(() => lesson.record.stage === 'debrief');
  await give(ada, { kind: 'answer', when: 'after', question: 'learned', answer: 'A lot.' });
  const { answered } = lessonViewOf(lesson, HOST) as ConsoleView;
  await host({ kind: 'again', swap: false });
  expect([answered.after, (lessonViewOf(lesson, HOST) as ConsoleView).answered.after]).toEqual([{ learned: 1 }, {}]);
});

test('answers of a student who was removed are not counted', async () => {
  const { join, host, give, lesson } = await aLesson();
  const ada = await join('Ada');
  await give(ada, { kind: 'answer', when: 'before', question: 'reach', answer: 'Irish law.' });
  const counted = () => (lessonViewOf(lesson, HOST) as ConsoleView).answered.before;
  expect(counted()).toEqual({ reach: 1 });
  await host({ kind: 'remove', member: ada.member, keepOut: false });
  expect(counted()).toEqual({});
});

test('what a student has written and not sent comes back on any device, and counts as no answer', async () => {
  const { join, give, seen, lesson } = await aLesson();
  const ada = await join('Ada');
  const write = (kind: 'draft' | 'answer', question: string, answer: string) =>
    give(ada, { kind, when: 'after', question, answer });
  await write('draft', 'reach', 'Irish la');
  await write('draft', 'learned', 'That cou');
  await write('answer', 'learned', 'That courts wait');
  expect([seen(ada).drafts.after, seen(ada).answers.after]).toEqual([
    { reach: 'Irish la' },
    { learned: 'That courts wait' },
  ]);
  expect((lessonViewOf(lesson, HOST) as ConsoleView).answered.after).toEqual({ learned: 1 });
});
