import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConsoleView } from '../../shared/lesson/index.ts';
import type { GameState, Viewer } from '../../shared/model/index.ts';
import { readyIn } from '../../shared/model/index.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { lessonViewOf } from '../lessons/views/index.ts';
import { aClass, endPhase, give, HOST, opened, order, play, Site, tableOf } from './site.ts';

/** Which states today's rules fail at. */
const fails = vi.hoisted(() => ({
  atPhaseEnd: (_: GameState) => false as boolean,
  atView: (_state: GameState, _viewer: Viewer) => false as boolean,
}));
vi.mock('../../shared/rules/index.ts', async (original) => {
  const rules = await original<typeof import('../../shared/rules/index.ts')>();
  const failIf = (wrong: boolean) => {
    if (wrong) throw new Error('A rule failed.');
  };
  const mocked: typeof rules = {
    ...rules,
    advance(state) {
      failIf(fails.atPhaseEnd(state));
      return rules.advance(state);
    },
    viewFor(state, viewer, events) {
      failIf(fails.atView(state, viewer));
      return rules.viewFor(state, viewer, events);
    },
  };
  return mocked;
});

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  fails.atPhaseEnd = () => false;
  fails.atView = () => false;
  vi.restoreAllMocks();
});

/** What is wrong with a state: that its first seat has sealed something. */
const firstSeatHasOrders = ({ seats }: GameState) => seats[0].orders.length > 0;
const timeIsUp = ({ record }: Lesson) => {
  for (const world of record.worlds) world.clock.endsAt = 1;
};
const stopped = (lesson: Lesson) => (lessonViewOf(lesson, HOST) as ConsoleView).worlds.map((world) => world.stopped);
const momentOf = (lesson: Lesson, world: number) => lesson.tables[world].match.moment;

/** Two worlds; at the end of the first one's phase the rules fail. */
async function aFailingWorld(site = new Site()) {
  const { lesson, students, keys } = await aClass(site, ['A', 'B'], { worlds: 2 });
  await order(lesson, students[0]);
  fails.atPhaseEnd = firstSeatHasOrders;
  return { lesson, students, keys };
}

test('a rule that fails in one world stops that world alone, and its host is told', async () => {
  const { lesson } = await aFailingWorld();
  timeIsUp(lesson);
  await vi.waitUntil(() => momentOf(lesson, 1) === '1.bench' && lesson.isStopped(0), { timeout: 10_000 });
  expect(momentOf(lesson, 0)).toBe('1.orders');
  expect(stopped(lesson)).toEqual([true, false]);
  lesson.close();
});

test('the host lets it go on from the start of the phase that could not be ended', async () => {
  const { lesson, students } = await aFailingWorld();
  await endPhase(lesson);
  expect(await give(lesson, HOST, { kind: 'goOn', world: 0 })).toEqual({ ok: true });
  expect(stopped(lesson)).toEqual([false, false]);
  expect(tableOf(lesson, students[0])).toMatchObject({ phase: 'orders', own: { orders: [] } });
  await endPhase(lesson);
  expect(momentOf(lesson, 0)).toBe('1.bench');
  lesson.close();
});

test('a Done that brings a failing end of phase is accepted all the same, and a restart strands nobody', async () => {
  const site = new Site();
  const { lesson, students, keys } = await aFailingWorld(site);
  expect(await play(lesson, students[0], readyIn(tableOf(lesson, students[0])))).toEqual({ ok: true });
  await vi.waitUntil(() => lesson.isStopped(0), { timeout: 10_000 });
  const next = await site.restarted();
  const again = await opened(next, keys.lesson);
  expect(stopped(again)).toEqual([true, false]);
  expect(tableOf(again, students[0]).own?.orders).toHaveLength(1);
  again.close();
});

test('a command that the rules fail at is answered, and changes nothing', async () => {
  const { lesson, students } = await aClass(new Site(), ['A']);
  const [{ order: first }] = tableOf(lesson, students[0]).options;
  await vi.waitUntil(() => lesson.tables[0].ai.isIdle);
  const { hash } = lesson.tables[0].match;
  const broken = { kind: 'seal', order: { ...first, kind: 'demand', file: Symbol('no file') } } as never;
  expect(await play(lesson, students[0], broken)).toMatchObject({ ok: false });
  expect(lesson.tables[0].match.hash).toBe(hash);
  lesson.close();
});

test('where a world cannot be shown, the host still sees the others, and that it stands still', async () => {
  const { lesson, students } = await aClass(new Site(), ['A', 'B'], { worlds: 2 });
  fails.atView = (state, viewer) => viewer === 'public' && firstSeatHasOrders(state);
  await order(lesson, students[0]);
  expect(stopped(lesson)).toEqual([true, false]);
  expect((lessonViewOf(lesson, HOST) as ConsoleView).views).toHaveLength(2);
  lesson.close();
});

test('where one student cannot be shown a change, their world waits for the host', async () => {
  const { lesson, students } = await aClass(new Site(), ['A', 'B'], { worlds: 2 });
  lesson.couldNotShow(students[1]);
  expect(stopped(lesson)).toEqual([false, true]);
  lesson.close();
});
