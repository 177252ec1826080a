import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
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

test('so is what came from a learning platform and was taken or is out of date', async () => {
  const { lti } = await openStore({ database: join(folder, 'b.sqlite') }, () => {});
  await lti.put('ticket a', 'Amina the second', 1000);
  await lti.put('ticket b', 'Amina the third', 2000);
  expect(bytes()).toContain('Amina the second');
  await lti.take('ticket a', 1);
  await lti.sweep(1);
  expect(bytes()).not.toContain('Amina the second');
  expect(bytes()).toContain('Amina the third');
  await lti.sweep(2000);
  expect(bytes()).not.toContain('Amina the third');
});

test('the log that was emptied for that is filled again, once for all that goes', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const file = join(folder, 'c.sqlite');
  const { lti, close } = await openStore({ database: file }, () => {});
  const bytesOfLog = () => statSync(`${file}-wal`).size;
  const full = bytesOfLog();
  for (const ticket of ['a', 'b']) {
    await lti.put(ticket, 'Amina', 1000);
    await lti.sweep(1000);
    vi.advanceTimersByTime(4000);
    expect(bytesOfLog()).toBeLessThan(full);
  }
  vi.advanceTimersByTime(1000);
  expect(bytesOfLog()).toBe(full);
  await close();
});
