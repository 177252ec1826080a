import { expect, test, vi } from 'vitest';
import type { LessonByCode } from './lesson-http.ts';
import { joinLesson } from './lesson-http.ts';
import { keptLesson } from './lessons-kept.ts';

const FOUND = { lesson: 'l1', title: '', scenario: 'x', stage: 'lobby', locked: false, ownNames: true } as LessonByCode;

/** A server that does what it is asked, and whose answers get lost as often as given. */
function lossyServer(losses: number) {
  const keys: string[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    keys.push((JSON.parse(body) as { key: string }).key);
    if (keys.length <= losses) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({ token: keys.at(-1), resume: 'ACDEFG', member: 1, name: 'Ada', status: 'in' }));
  });
  return keys;
}

test('joining again after an answer that was lost asks with the same secret', async () => {
  const keys = lossyServer(1);
  await expect(joinLesson(FOUND, 'ACDEFG', 'Ada')).rejects.toMatchObject({ code: 'offline' });
  await joinLesson(FOUND, 'ACDEFG', 'Ada');
  expect(new Set(keys).size).toBe(1);
  expect(keptLesson('l1', 'student')).toMatchObject({ key: keys[0], name: 'Ada' });
  expect(keys[0]).toMatch(/^[\w-]{22}$/);
});

test('who joins next on this device is somebody else', async () => {
  const keys = lossyServer(0);
  await joinLesson(FOUND, 'ACDEFG', 'Ada');
  await joinLesson(FOUND, 'ACDEFG', 'Ben');
  expect(new Set(keys).size).toBe(2);
});
