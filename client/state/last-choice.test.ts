import { expect, test, vi } from 'vitest';
import type { LessonSettings } from '../../shared/lesson/index.ts';
import { LESSON_SETTINGS } from '../../shared/testing/lesson-settings.ts';
import { lastChoice, takeLanguageAgain, teachAgain } from './last-choice.ts';

test('a lesson is taught again with its settings, and once in its language', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  const past: LessonSettings = { ...LESSON_SETTINGS, students: 14, crew: 2, late: 'watch', language: 'es' };
  teachAgain(past);
  expect(lastChoice(LESSON_SETTINGS, [{ id: 'dublin-warrant' }])).toEqual({ ...past, title: '' });
  expect(takeLanguageAgain()).toBe('es');
  expect(takeLanguageAgain()).toBe('');
});
