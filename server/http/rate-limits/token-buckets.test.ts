import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TokenBuckets } from './token-buckets.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taken = (buckets: TokenBuckets, who: string, tries: number) =>
  Array.from({ length: tries }, () => buckets.take(who)).filter(Boolean).length;

test('each has so many at once and so many more each second, whatever others take', () => {
  const buckets = new TokenBuckets({ atOnce: 10, aSecond: 2 });
  expect([taken(buckets, 'a', 100), taken(buckets, 'b', 5)]).toEqual([10, 5]);
  vi.advanceTimersByTime(3000);
  expect([taken(buckets, 'a', 100), taken(buckets, 'b', 100)]).toEqual([6, 10]);
});

test('nothing left is told with a sentence', () => {
  const buckets = new TokenBuckets({ atOnce: 1, aSecond: 0 });
  buckets.spend('a');
  expect(() => buckets.spend('a')).toThrow(/Wait a moment/);
});

test('whoever has all again is forgotten, long before there are very many', () => {
  const buckets = new TokenBuckets({ atOnce: 10, aSecond: 2 });
  const come = (many: number, name: string) => {
    for (let at = 0; at < many; at++) buckets.take(`${name} ${at}`);
  };
  come(500, 'morning');
  vi.advanceTimersByTime(60_000);
  come(2, 'noon');
  expect(buckets.kept).toBe(2);
});

test('whoever has taken much is remembered, however many come', () => {
  const buckets = new TokenBuckets({ atOnce: 10, aSecond: 2 });
  expect(taken(buckets, 'a', 10)).toBe(10);
  for (let at = 0; at < 3000; at++) buckets.take(`b ${at}`);
  expect(taken(buckets, 'a', 10)).toBe(0);
});
