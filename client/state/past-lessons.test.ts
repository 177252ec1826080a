import { beforeEach, expect, test, vi } from 'vitest';
import type { ConsoleView, LessonSettings } from '../../shared/lesson/index.ts';
import { classResult, mean, pastLessons, shelve, unshelve } from './past-lessons.ts';

const settings = { scenario: 'dublin-warrant', students: 24, plan: '45' } as LessonSettings;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});

test('a lesson lies on the shelf with its settings, its result is added later, and the newest comes first', () => {
  shelve({ lesson: 'a', title: 'Period 1', settings, opened: 1 });
  shelve({ lesson: 'b', title: 'Period 2', settings, opened: 2 });
  const result = { students: 24, answered: 20, points: [], worlds: [] };
  shelve({ lesson: 'a', title: 'Period 1', settings, result });
  expect(pastLessons()).toMatchObject([
    { lesson: 'b', opened: 2 },
    { lesson: 'a', opened: 1, settings, result },
  ]);
  unshelve('b');
  expect(pastLessons().map(({ lesson }) => lesson)).toEqual(['a']);
});

test('a class is summed up without its names, and only once its game is over', () => {
  const view = {
    lesson: { stage: 'debrief', debriefAt: 5 },
    members: [
      { name: 'Ada', status: 'in' },
      { name: 'Ben', status: 'in' },
      { name: 'Cem', status: 'asking' },
    ],
    work: [
      { after: { reach: 'Both.' }, grade: { points: { decision: 2, terms: 1 } } },
      { after: {}, grade: { points: {} } },
    ],
    worlds: [
      { name: 'A', comity: 40, ending: 'rounds', left: false },
      { name: 'B', comity: 0, ending: 'splinternet', left: true },
    ],
  } as unknown as ConsoleView;
  const sum = classResult(view);
  expect(sum).toEqual({
    ...{ at: 5, students: 2, answered: 1, points: [3] },
    worlds: [{ name: 'A', comity: 40, ending: 'rounds' }],
  });
  expect(JSON.stringify(sum)).not.toContain('Ada');
  expect(classResult({ ...view, lesson: { ...view.lesson, stage: 'playing' } })).toBeUndefined();
});

test('a class that plays again keeps what its game before came to', () => {
  const game = (at: number, answered: number) => ({ at, students: 7, answered, points: [], worlds: [] });
  const hosted = { lesson: 'a', title: 'Period 1', settings, opened: 1 };
  for (const result of [game(10, 0), game(10, 2), game(20, 0)]) shelve({ ...hosted, result });
  expect(pastLessons()).toMatchObject([{ lesson: 'a', result: game(20, 0), earlier: [game(10, 2)] }]);
});

test('the mean of nothing is nothing', () => {
  expect(mean([])).toBeUndefined();
  expect(mean([7, 8, 8])).toBe(7.7);
});
