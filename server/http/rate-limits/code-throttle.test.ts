import { afterEach, expect, test, vi } from 'vitest';
import { CodeThrottle } from './code-throttle.ts';

afterEach(() => void vi.useRealTimers());

test('of many tries with one lesson’s resume codes held open at once, only so many are judged', async () => {
  vi.useFakeTimers();
  const throttle = new CodeThrottle();
  let judged = 0;
  let refused = 0;
  for (let i = 0; i < 400; i++)
    void throttle.turn('lesson').then(
      () => judged++,
      () => refused++,
    );
  await vi.advanceTimersByTimeAsync(1000);
  expect(judged).toBeLessThanOrEqual(65);
  expect(refused).toBe(400 - 120);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(judged).toBe(120);
});

test('whoever is right comes in though others guess, and other lessons notice nothing', async () => {
  vi.useFakeTimers();
  const throttle = new CodeThrottle();
  for (let i = 0; i < 80; i++) void throttle.turn('lesson');
  const right = throttle.turn('lesson').then(() => 'in');
  expect(await throttle.turn('another').then(() => 'in')).toBe('in');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await right).toBe('in');
});
