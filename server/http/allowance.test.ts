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

test('whoever has all again is forgotten, long before there are very many', () => {
  const allowance = new Allowance({ atOnce: 10, aSecond: 2 });
  const come = (many: number, name: string) => {
    for (let at = 0; at < many; at++) allowance.take(`${name} ${at}`);
  };
  come(500, 'morning');
  vi.advanceTimersByTime(60_000);
  come(2, 'noon');
  expect(allowance.kept).toBe(2);
});

test('whoever has taken much is remembered, however many come', () => {
  const allowance = new Allowance({ atOnce: 10, aSecond: 2 });
  expect(taken(allowance, 'a', 10)).toBe(10);
  for (let at = 0; at < 3000; at++) allowance.take(`b ${at}`);
  expect(taken(allowance, 'a', 10)).toBe(0);
});
