import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Allowance } from './allowance.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taken = (allowance: Allowance, who: string, tries: number) =>
  Array.from({ length: tries }, () => allowance.take(who)).filter(Boolean).length;

test('each has so many at once and so many more each second, whatever others take', () => {
  const allowance = new Allowance({ atOnce: 10, aSecond: 2 });
  expect([taken(allowance, 'a', 100), taken(allowance, 'b', 5)]).toEqual([10, 5]);
  vi.advanceTimersByTime(3000);
  expect([taken(allowance, 'a', 100), taken(allowance, 'b', 100)]).toEqual([6, 10]);
});

test('nothing left is told with a sentence', () => {
  const allowance = new Allowance({ atOnce: 1, aSecond: 0 });
  allowance.spend('a');
  expect(() => allowance.spend('a')).toThrow(/Wait a moment/);
});
