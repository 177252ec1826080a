import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { LessonRecord } from '../lessons/lesson-record.ts';
import { openStore } from './open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-forgetting-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = () =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('');

test('what was deleted is in no file of the database any more', async () => {
  const { lessons: store } = await openStore({ database: join(folder, 'a.sqlite') }, () => {});
  const record = { id: 'one', code: 'ACDEFG', forgetAt: 1, keys: { host: '' }, members: [{ name: 'Amina the first' }] };
  await store.save(record as unknown as LessonRecord);
  expect(bytes()).toContain('Amina the first');
  await store.delete('one');
  expect(bytes()).not.toContain('Amina the first');
});
