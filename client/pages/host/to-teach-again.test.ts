import { beforeEach, expect, test, vi } from 'vitest';
import type { LessonSettings } from '../../../shared/lesson/index.ts';
import { dropLesson } from '../../net/index.ts';
import { keepLesson } from '../../net/lessons-kept.ts';
import { shelve } from '../../state/past-lessons.ts';
import { toTeachAgain } from './to-teach-again.ts';

const settings = { scenario: 'dublin-warrant', students: 14, plan: '45' } as LessonSettings;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});

test('a device that has hosted nothing offers nothing', () => {
  expect(toTeachAgain()).toEqual({ hosted: [], hasShelf: false });
});

test('the shelf is offered also when the last lesson was deleted', () => {
  keepLesson({ lesson: 'a', code: 'ABCDEF', key: 'k', as: 'host', title: '' });
  shelve({ lesson: 'a', title: 'Tuesday', settings });
  expect(toTeachAgain()).toEqual({ hosted: [{ lesson: 'a', code: 'ABCDEF', title: 'Tuesday' }], hasShelf: true });
  dropLesson('a');
  expect(toTeachAgain()).toEqual({ hosted: [], hasShelf: true });
});
