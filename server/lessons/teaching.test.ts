import { expect, test, vi } from 'vitest';
import type { ConsoleView, StudentView } from '../../shared/lesson/index.ts';
import { LED, phaseLasts, planOf, timeLeft } from '../../shared/lesson/index.ts';
import { steadyNow } from '../steady-now.ts';
import { classCsv } from './export/csv.ts';
import type { Session } from './lesson-context.ts';
import { portfoliosOf } from './portfolio.ts';
import { talkLog } from './talk-log.ts';
import { aLesson, HOST } from './testing.ts';
import { lessonViewOf } from './views/index.ts';

async function aClass(settings: Parameters<typeof aLesson>[0] = {}) {
  const made = await aLesson(settings);
  return { ...made, desk: () => lessonViewOf(made.lesson, HOST) as ConsoleView };
}

test('the brief goes slide by slide before the start, and is closed by it', async () => {
  const { host, join, begin, seen } = await aClass();
  const ada = await join('Ada');
  await host({ kind: 'brief', slide: 2 });
  expect(seen(ada).lesson.brief).toBe(2);
  await begin();
  expect(seen(ada).lesson.brief).toBe(-1);
  expect(await host({ kind: 'brief', slide: 0 })).toEqual({ ok: false, reason: 'alreadyBegun' });
});

test('Eyes here stops the clocks that run and lets just those go on', async () => {
  const { host, join, begin, seen, lesson } = await aClass({ students: 14, worlds: 2 });
  const [ada] = [await join('Ada'), await join('Ben')];
  await begin();
  await host({ kind: 'pause', world: 1, paused: true });
  await host({ kind: 'eyes', on: true });
  expect(seen(ada).lesson.eyes).toBe(true);
  expect(lesson.record.worlds.map(({ clock }) => clock.paused)).toEqual([true, true]);
  await host({ kind: 'eyes', on: false });
  expect(lesson.record.worlds.map(({ clock }) => clock.paused)).toEqual([false, true]);
});

test('the first round is led step by step while the clocks stand, and each goes on alone when let go', async () => {
  const { host, join, begin, endPhase, seen, lesson } = await aClass();
  const ada = await join('Ada');
  expect(await host({ kind: 'guide', step: 0 })).toEqual({ ok: false, reason: 'notPlaying' });
  await begin();
  await host({ kind: 'guide', step: 0 });
  await host({ kind: 'guide', step: 1 });
  expect([seen(ada).lesson.guide, seen(ada).clock?.paused]).toEqual([1, true]);
  await host({ kind: 'guide', step: 3 });
  expect([seen(ada).lesson.guide, seen(ada).clock?.paused]).toEqual([3, false]);
  await host({ kind: 'guide', step: -1 });
  expect(seen(ada).lesson.guide).toBe(-1);
  await host({ kind: 'guide', step: 5 });
  for (const moment of ['1.bench', '2.orders', '2.bench', '3.orders']) {
    await endPhase(0);
    await vi.waitUntil(() => `${lesson.tables[0].view.round}.${lesson.tables[0].view.phase}` === moment);
  }
  expect(seen(ada).lesson.guide).toBe(-1);
});

test('the guide goes on with the phase, once the last world has come to it', async () => {
  const { host, join, begin, endPhase, seen, lesson } = await aClass({ students: 14, worlds: 2 });
  const [ada] = [await join('Ada'), await join('Ben')];
  await begin();
  await host({ kind: 'guide', step: 3 });
  const come = async (world: number, moment: string) => {
    await endPhase(world);
    await vi.waitUntil(() => `${lesson.tables[world].view.round}.${lesson.tables[world].view.phase}` === moment);
    await vi.waitUntil(() => lesson.record.worlds[world].moment === lesson.tables[world].match.moment);
    return LED[seen(ada).lesson.guide]?.id;
  };
  expect(await come(0, '1.bench')).toBe('done');
  expect(await come(1, '1.bench')).toBe('bench');
  expect([await come(0, '2.orders'), await come(1, '2.orders')]).toEqual(['bench', 'came']);
  expect([await come(0, '2.bench'), await come(1, '2.bench')]).toEqual(['came', undefined]);
});

test('a class that is led late has at least half of the phase left for what was explained', async () => {
  const { host, join, begin, lesson } = await aClass();
  await join('Ada');
  await begin();
  const [world] = lesson.record.worlds;
  world.clock.endsAt = steadyNow() + 5000;
  await host({ kind: 'guide', step: 0 });
  await host({ kind: 'guide', step: 3 });
  expect(timeLeft(world.clock, steadyNow())).toBeGreaterThan(0.45 * world.lasts);
  await host({ kind: 'guide', step: -1 });
  expect(world.clock.paused).toBe(false);
});

test('whoever has done while the class is led need not wait for the teacher', async () => {
  const { host, give, join, begin } = await aClass();
  const ada = await join('Ada');
  await begin();
  await host({ kind: 'guide', step: 1 });
  const done = { kind: 'ready', ready: true, round: 1, phase: 'orders' } as const;
  expect(await give(ada, { kind: 'play', command: done })).toEqual({ ok: true });
});

test('a class is never led back into a phase that is over', async () => {
  const { host, join, begin, endPhase, seen, lesson } = await aClass();
  const ada = await join('Ada');
  await begin();
  await endPhase(0);
  await vi.waitUntil(() => lesson.record.worlds[0].moment === '1.bench');
  await host({ kind: 'guide', step: 0 });
  expect(LED[seen(ada).lesson.guide]?.id).toBe('bench');
});

test('clocks that stand for the guide stand on under Eyes here, and go on with it', async () => {
  const { host, join, begin, seen } = await aClass();
  const ada = await join('Ada');
  await begin();
  await host({ kind: 'guide', step: 0 });
  await host({ kind: 'eyes', on: true });
  await host({ kind: 'guide', step: -1 });
  expect(seen(ada).clock?.paused).toBe(true);
  await host({ kind: 'eyes', on: false });
  expect(seen(ada).clock?.paused).toBe(false);
});

test('no clock runs while screens are blank: resuming and starting are refused until they are given back', async () => {
  const { host, join, begin, seen } = await aClass();
  const ada = await join('Ada');
  const eyes = (on: boolean) => host({ kind: 'eyes', on });
  const resume = () => host({ kind: 'pause', world: -1, paused: false });
  await eyes(true);
  expect(await host({ kind: 'start' })).toEqual({ ok: false, reason: 'eyesHere' });
  await eyes(false);
  await begin();
  await eyes(true);
  expect([await resume(), seen(ada).clock?.paused]).toEqual([{ ok: false, reason: 'eyesHere' }, true]);
  await eyes(false);
  expect(seen(ada).clock?.paused).toBe(false);
});

test('the lesson’s clock begins with the first student, and the teacher can set it', async () => {
  const { host, join, lesson, desk } = await aClass();
  expect(desk().lesson.began).toBe(0);
  await join('Ada');
  const { began } = desk().lesson;
  expect(steadyNow() - began).toBeLessThan(5000);
  await join('Ben');
  expect(lesson.record.began).toBe(began);
  await host({ kind: 'minute', minute: 12 });
  expect(Math.round((steadyNow() - desk().lesson.began) / 60_000)).toBe(12);
});

test('a plan made anew shortens what is left and ends the game after its last round', async () => {
  const { host, join, begin, endPhase, lesson, seen } = await aClass();
  const ada = await join('Ada');
  await begin();
  expect(await host({ kind: 'replan', pace: 70, lastRound: 99 })).toEqual({ ok: false, reason: 'noSuchRound' });
  await host({ kind: 'replan', pace: 50, lastRound: 1 });
  expect(seen(ada).world).toMatchObject({ round: 1, rounds: 1 });
  expect(seen(ada).lesson.rounds).toBe(lesson.setup.scenario.rounds);
  await endPhase(0);
  await vi.waitUntil(() => lesson.record.worlds[0].clock.endsAt > 0 && lesson.tables[0].view.phase === 'bench');
  expect(timeLeft(lesson.record.worlds[0].clock, steadyNow())).toBeLessThanOrEqual(
    phaseLasts(planOf('45'), 1, 'bench', 50),
  );
  await endPhase(0);
  await vi.waitUntil(() => lesson.record.stage === 'debrief', { timeout: 5000 });
  expect(lesson.record.debriefAt).toBeGreaterThan(0);
  // Its last round is the end: the table has what the wall and the report tell.
  const [header, row] = (await classCsv(lesson)).split('\r\n').map((line) => line.split(','));
  for (const column of ['score', 'par', 'rank']) expect(row[header.indexOf(column)], column).toMatch(/^\d+$/);
});

test('a list that is pasted late finds those who came under their own names', async () => {
  const { host, lessons, lesson, desk } = await aClass();
  const { member: ada } = await lessons.join(lesson, 'Ada');
  await lessons.join(lesson, 'Lovely');
  await host({ kind: 'roster', names: ['Ada Lovelace', 'Ben Okri'] });
  expect(desk().realNames).toEqual({ [ada]: 'Ada Lovelace' });
});

test('the roster finds who is who, for the teacher alone', async () => {
  const { host, lessons, lesson, desk, seen } = await aClass();
  await host({ kind: 'roster', names: ['Ada Lovelace', 'Ben Okri'] });
  const { member } = await lessons.join(lesson, 'Owl', undefined, 'lovelace');
  const { member: unknown } = await lessons.join(lesson, 'Fox', undefined, 'Zoe');
  expect(desk().realNames).toEqual({ [member]: 'Ada Lovelace', [unknown]: 'Zoe' });
  await host({ kind: 'realName', member: unknown, name: 'Ben Okri' });
  expect(desk().realNames[unknown]).toBe('Ben Okri');
  for (const who of [member, unknown]) {
    const view: StudentView = seen({ actor: 'student', member: who });
    expect(JSON.stringify(view)).not.toMatch(/Lovelace|Okri/);
  }
  expect(JSON.stringify(lessonViewOf(lesson, { actor: 'projector', member: -1 }))).not.toMatch(/Lovelace|Okri/);
});

test('a student reports words that were said to them, and the teacher settles it', async () => {
  const { host, join, begin, give, desk, seen } = await aClass({ freeText: true });
  const [ada, ben] = [await join('Ada'), await join('Ben')];
  await begin();
  const speaker = seen(ben).you.seat;
  const said = { kind: 'say', to: -1, phrase: 'free', blanks: [] as string[], text: 'You are silly' } as const;
  expect(await give(ben, { kind: 'play', command: said })).toEqual({ ok: true });
  expect(await give(ada, { kind: 'report', by: speaker, words: 'Never said' })).toMatchObject({ reason: 'notSaid' });
  for (let twice = 0; twice < 2; twice++)
    expect(await give(ada, { kind: 'report', by: speaker, words: 'You are silly' })).toEqual({ ok: true });
  expect(desk().reports).toMatchObject([{ speaker, words: 'You are silly', by: ada.member }]);
  await host({ kind: 'settleReport', report: desk().reports[0].id });
  expect(desk().reports).toEqual([]);
});

test('whoever has finished early watches another world, as everyone may see it, and no other', async () => {
  const { host, join, begin, give, seen, lesson } = await aClass({ students: 14, worlds: 2 });
  const [ada, ben] = [await join('Ada'), await join('Ben')];
  await begin();
  expect(seen(ada).you.world).not.toBe(seen(ben).you.world);
  const watch = { kind: 'watch', world: seen(ben).you.world } as const;
  expect(await give(ada, watch)).toEqual({ ok: false, reason: 'stillPlaying' });
  await host({ kind: 'endNow', world: seen(ada).you.world });
  await vi.waitUntil(() => seen(ada).table?.phase === 'over', { timeout: 5000 });
  expect([seen(ada).others, seen(ben).others]).toEqual([[watch.world], []]);
  expect(await give(ada, watch)).toEqual({ ok: true });
  expect(seen(ada).watched?.world.id).toBe(watch.world);
  expect(seen(ada).watched?.view).toBe(lesson.tables[watch.world].view);
  expect(seen(ada).watched?.view.viewer).toBe('public');
  expect(await give(ada, { kind: 'watch', world: 9 })).toEqual({ ok: false, reason: 'noSuchWorld' });
  await give(ada, { kind: 'watch', world: -1 });
  expect(seen(ada).watched).toBeUndefined();
});

test('a portfolio holds what its student chose and kept, with the reason, and is shown to nobody else', async () => {
  const { host, join, begin, give, lesson, endPhase } = await aClass();
  const [ada, ben] = [await join('Ada'), await join('Ben')];
  await begin();
  await expect(portfoliosOf(lesson, ada, -1)).rejects.toMatchObject({ code: 'notOver' });
  const { options } = lesson.tables[0].match.viewOf(lesson.memberOf(ada.member)?.seat ?? 0);
  const [kept, broken] = (['speak', 'invest'] as const).map((kind) => {
    const option = options.find(({ order }) => order.kind === kind);
    if (!option) throw new Error(`Nobody may ${kind} now.`);
    return option;
  });
  for (const { order } of [kept, broken])
    expect(await give(ada, { kind: 'play', command: { kind: 'seal', order } })).toEqual({ ok: true });
  const seals = lesson.tables[0].match.viewOf(lesson.memberOf(ada.member)?.seat ?? 0).own?.orders ?? [];
  await give(ada, { kind: 'play', command: { kind: 'breakSeal', seal: seals[1].seal } });
  await endPhase(0);
  await host({ kind: 'endNow', world: -1 });
  await vi.waitUntil(() => lesson.record.stage === 'debrief', { timeout: 5000 });
  const { portfolios } = await portfoliosOf(lesson, ada, ben.member);
  expect(portfolios).toMatchObject([
    { member: ada.member, name: 'Ada', choices: [{ round: 1, phase: 'orders', order: kept.order }] },
  ]);
  expect((await portfoliosOf(lesson, HOST, -1)).portfolios.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  await expect(portfoliosOf(lesson, { actor: 'projector', member: -1 }, -1)).rejects.toMatchObject({
    code: 'hostOnly',
  });
});

test('who only watched is among the names that the host’s report is made of', async () => {
  const { host, join, begin, lesson } = await aClass();
  await join('Ada');
  const ben = await join('Ben');
  await begin();
  await host({ kind: 'unseat', member: ben.member });
  await host({ kind: 'realName', member: ben.member, name: 'Ben Okri' });
  await host({ kind: 'endNow', world: -1 });
  await vi.waitUntil(() => lesson.record.stage === 'debrief', { timeout: 5000 });
  const { portfolios } = await portfoliosOf(lesson, HOST, -1);
  expect(portfolios.find(({ member }) => member === ben.member)).toMatchObject({ realName: 'Ben Okri', seat: -1 });
});

test('points and a comment are kept with the student’s answers', async () => {
  const { host, join, begin, give, desk, lesson } = await aClass();
  const ada = await join('Ada');
  await begin();
  await host({ kind: 'endNow', world: -1 });
  await vi.waitUntil(() => desk().lesson.stage === 'debrief', { timeout: 5000 });
  await give(ada, { kind: 'answer', when: 'after', question: 'reach', answer: 'Both.' });
  await host({ kind: 'grade', member: ada.member, points: { decision: 2 }, comment: ' Well seen. ' });
  expect(desk().work).toEqual([
    {
      member: ada.member,
      before: {},
      after: { reach: 'Both.' },
      grade: { points: { decision: 2 }, comment: 'Well seen.' },
    },
  ]);
  const gradeSeenBy = async (session: Session) => (await portfoliosOf(lesson, session, ada.member)).portfolios[0].grade;
  expect(await gradeSeenBy(HOST)).toEqual({ points: { decision: 2 }, comment: 'Well seen.' });
  expect(await gradeSeenBy({ actor: 'student', member: ada.member })).toBeUndefined();
});

test('what students say is told to the host with who said it; unfit words are not said', async () => {
  const { join, begin, give, lesson, seen } = await aClass({ freeText: true });
  const [ada, ben] = [await join('Ada'), await join('Ben')];
  await begin();
  const say = (text: string) =>
    give(ben, { kind: 'play', command: { kind: 'say', to: seen(ada).you.seat, phrase: 'free', blanks: [], text } });
  expect(await say('What the fuck')).toEqual({ ok: false, reason: 'unfitWords' });
  expect(await say('Shall we settle?')).toEqual({ ok: true });
  const [line, ...more] = await talkLog(lesson);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ world: 0, text: 'Shall we settle?', author: ben.member, round: 1, own: true });
  expect(Math.abs(Date.now() - line.at)).toBeLessThan(60_000);
  expect(lesson.record.worlds[0].seats[seen(ada).you.seat].talkedIn).toBe(1);
});
