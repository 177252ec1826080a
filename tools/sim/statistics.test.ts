import { expect, test } from 'vitest';
import { band, correlation, explained, median, percentile, wilson } from './statistics.ts';

test('the interval of 10 in 100 is that of the textbook', () => {
  expect(wilson(10, 100).map((x) => Math.round(x * 1000))).toEqual([55, 100, 174]);
});

test('the median of five is the third, of four between the second and the third', () => {
  expect(percentile([5, 1, 4, 2, 3], 50)).toBe(3);
  expect(median([5, 1, 4, 2, 3])).toBe(3);
  expect(median([1, 2, 4, 9])).toBe(3);
});

test('the interval of a mean has its middle and is wider for a list that varies more', () => {
  const [low, middle, high] = band([1, 2, 3]);
  expect(middle).toBe(2);
  expect(high - low).toBeCloseTo(2 * 1.96 * (1 / Math.sqrt(3)));
  expect(band([0, 2, 4])[2]).toBeGreaterThan(high);
});

test('lists that grow together correlate, one that stands still does not', () => {
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
  expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1);
  expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
});

test('groups explain all of what differs only between them, and nothing of what does not', () => {
  expect(explained(['a', 'a', 'b', 'b'], [1, 1, 5, 5])).toBe(1);
  expect(explained(['a', 'b', 'a', 'b'], [1, 1, 5, 5])).toBe(0);
});
