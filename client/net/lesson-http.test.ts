import { afterEach, expect, test, vi } from 'vitest';
import { lessonExport, recoverHost } from './lesson-http.ts';
import { keepLesson, keptLesson } from './lessons-kept.ts';

const answer = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

afterEach(() => vi.unstubAllGlobals());

test('a refused export says why, in the words of the server', async () => {
  answer(403, { error: 'hostOnly', message: 'Only the host of the lesson may do that.' });
  await expect(lessonExport('l1', 'key', 'csv')).rejects.toMatchObject({
    code: 'hostOnly',
    message: 'Only the host of the lesson may do that.',
  });
});

test('a host who came back keeps the recovery code and the title', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  keepLesson({ lesson: 'l1', code: 'ACDEFG', key: 'old', as: 'host', title: 'Period 3' });
  answer(200, { lesson: 'l1', hostKey: 'new', coHostKey: 'c', projectorKey: 'p' });
  await recoverHost('ACDEFG', 'RRRR');
  expect(keptLesson('l1', 'host')).toMatchObject({ key: 'new', title: 'Period 3', recovery: 'RRRR', coHostKey: 'c' });
});
