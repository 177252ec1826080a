import { expect, test } from 'vitest';
import { rangeWords } from './range-words.ts';

test('what was known to a point is told as a point, also where an earlier ruling moved the case from it', () => {
  expect(rangeWords([15, 15], 15)).toBe('before the ruling: 15');
  expect(rangeWords([15, 15], 16)).toBe('before the first ruling of this Bench: 15');
});

test('a range is told as a range', () => {
  expect(rangeWords([12, 32], 25)).toBe('before the ruling: 12 to 32');
  expect(rangeWords([59, 69], 55)).toBe('before the first ruling of this Bench: 59 to 69');
});
