import { expect, test } from 'vitest';
import { oddsWords, winWords } from './odds-words.ts';

test('odds of nothing and of a hundred are called unlikely and very likely: the merits may still move', () => {
  expect([0, 25, 100].map(oddsWords)).toEqual(['unlikely', '25 %', 'very likely']);
});

test('a brief for the side that wins as things stand is promised nothing', () => {
  expect(winWords(75)).toBe('75 % that this side wins, as things stand');
  expect(winWords(100)).toBe('Very likely this side wins, as things stand');
});
