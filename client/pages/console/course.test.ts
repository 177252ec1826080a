import { expect, test } from 'vitest';
import type { ConsoleView, PublicWorld } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { adviceOf } from './advice.ts';
import { courseOf } from './course.ts';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;

const world = (part: Partial<PublicWorld>): PublicWorld =>
  ({
    id: 0,
    left: false,
    round: 1,
    rounds: 6,
    phase: 'orders',
    clock: { paused: false, left: 0, endsAt: NOW + 130_000 },
    ...part,
  }) as PublicWorld;

function lessonAt(minute: number, lesson: Partial<ConsoleView['lesson']> = {}, worlds = [world({})]) {
  return {
    lesson: {
      stage: 'playing',
      brief: -1,
      guide: -1,
      began: NOW - minute * MINUTE,
      pace: 100,
      lastRound: 0,
      rounds: 6,
      debriefAt: 0,
      ...lesson,
    },
    worlds,
    settings: { plan: '45' },
  } as unknown as ConsoleView;
}

test('nothing is told before anybody came', () => {
  expect(courseOf(lessonAt(0, { began: 0 }), NOW)).toBeUndefined();
});

test('a lesson on time says when its debrief comes, and asks for nothing', () => {
  const course = courseOf(lessonAt(8), NOW);
  expect(course).toMatchObject({ minute: 8, minutes: 45, part: 'play', round: 1, debriefAt: 31, exitAt: 42 });
  expect(course?.debriefComes).toBeLessThanOrEqual(31);
  expect(course?.replan).toBeUndefined();
});

test('a lesson that began its game late is offered faster phases', () => {
  const { replan, debriefComes } = courseOf(lessonAt(13), NOW) ?? {};
  expect(debriefComes).toBeGreaterThan(32);
  expect(replan?.lastRound).toBe(0);
  expect(replan?.pace).toBeLessThan(100);
  expect(replan?.pace).toBeGreaterThanOrEqual(60);
  const after = courseOf(lessonAt(13, replan), NOW);
  expect(after?.debriefComes).toBeLessThanOrEqual(31);
  expect(after?.replan).toBeUndefined();
});

test('where that would leave no time to think, the last rounds are left out', () => {
  const { replan } = courseOf(lessonAt(21), NOW) ?? {};
  expect(replan?.lastRound).toBeGreaterThan(0);
  expect(replan?.lastRound).toBeLessThan(6);
  expect(courseOf(lessonAt(21, replan), NOW)?.debriefComes).toBeLessThanOrEqual(31);
});

test('time that was won back is given back', () => {
  const late = world({ round: 6, phase: 'bench', clock: { paused: false, left: 0, endsAt: NOW + 50_000 } });
  expect(courseOf(lessonAt(26, { pace: 60, lastRound: 0 }, [late]), NOW)?.replan).toMatchObject({ pace: 100 });
});

test('the slowest world says when the debrief comes; one that was left says nothing', () => {
  const slow = world({ id: 1, round: 2 });
  const course = courseOf(lessonAt(20, {}, [world({ round: 5 }), slow, world({ id: 2, left: true })]), NOW);
  expect(course?.round).toBe(2);
  expect(course?.debriefComes).toBeGreaterThan(35);
});

test('a lesson of another day is not told as late', () => {
  const course = courseOf(lessonAt(1500), NOW);
  expect(course).toMatchObject({ stale: true });
  expect(course?.replan).toBeUndefined();
});

test('before the game it goes from joining to the brief, after it from the debrief to the exit', () => {
  expect(courseOf(lessonAt(2, { stage: 'lobby' }), NOW)?.part).toBe('join');
  expect(courseOf(lessonAt(2, { stage: 'lobby', brief: 0 }), NOW)?.part).toBe('brief');
  expect(courseOf(lessonAt(6, { stage: 'lobby' }), NOW)?.part).toBe('join');
  expect(courseOf(lessonAt(6, { stage: 'countdown' }), NOW)).toMatchObject({ part: 'play', round: 1 });
  expect(courseOf(lessonAt(35, { stage: 'debrief', debriefAt: NOW - MINUTE }), NOW)?.part).toBe('debrief');
  expect(courseOf(lessonAt(43, { stage: 'debrief', debriefAt: NOW - 9 * MINUTE }), NOW)?.part).toBe('exit');
});

test('what to say goes with what is on: the step that is led, the Bench, or the round', () => {
  const say = (lesson: Partial<ConsoleView['lesson']>, at: Partial<PublicWorld>) => {
    const course = courseOf(lessonAt(10, lesson, [world(at)]), NOW);
    return course && adviceOf(course, 'say');
  };
  expect(say({}, {})).toBe(t('console.course.say.play1'));
  expect(say({ guide: 1 }, {})).toBe(t('console.course.say.led'));
  expect(say({}, { phase: 'bench' })).toBe(t('console.course.say.bench'));
  expect(say({}, { round: 3 })).toBe(t('console.course.say.play3'));
});

test('what to say names the quiz and the newspaper where they are due', () => {
  const say = (lesson: Partial<ConsoleView['lesson']>, worlds = [world({})], askBefore = true) => {
    const view = lessonAt(43, { scenario: 'dublin-warrant', ...lesson }, worlds);
    const course = courseOf({ ...view, settings: { ...view.settings, askBefore } }, NOW);
    return course && adviceOf(course, 'say');
  };
  const press = t('console.course.say.press');
  const exit = { stage: 'debrief', debriefAt: NOW - MINUTE } as const;
  expect(say({ stage: 'lobby' })).toBe(`${t('console.course.say.join.asked')} ${press}`);
  expect(say({ stage: 'lobby' }, [], false)).toBe(t('console.course.say.join'));
  expect(say(exit)).toBe(`${t('console.course.say.exit.asked')} ${press}`);
  expect(say(exit, [], false)).toBe(`${t('console.course.say.exit')} ${press}`);
  expect(say({}, [world({ round: 3 }), world({ id: 1, phase: 'over' })])).toBe(
    `${t('console.course.say.play3')} ${press}`,
  );
  expect(say({ scenario: 'none' }, [world({ round: 3 })])).toBe(t('console.course.say.play3'));
});

test('where nothing more can be won back it is told what is missing', () => {
  const late = world({ round: 6, phase: 'bench', clock: { paused: false, left: 0, endsAt: NOW + 50_000 } });
  const course = courseOf(lessonAt(34, { pace: 60, lastRound: 0 }, [late]), NOW);
  expect(course?.replan).toBeUndefined();
  expect(course?.missing).toBe(4);
  expect(courseOf(lessonAt(10), NOW)?.missing).toBe(0);
});
