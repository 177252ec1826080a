import { expect, test } from 'vitest';
import { goesWithPhase, wordToRead } from './word-of-teacher.ts';

const word = (id: number, at = 0) => ({ id, words: `Word ${id}`, at });

test('the latest word is shown until it is put away', () => {
  expect(wordToRead([word(1), word(2)], 0)?.id).toBe(2);
  expect(wordToRead([word(1), word(2)], 2)).toBeUndefined();
  expect(wordToRead([], 0)).toBeUndefined();
});

test('a word of the phase before goes with it, one that just came stays to be read', () => {
  expect(goesWithPhase(word(1, 0), 120_000)).toBe(true);
  expect(goesWithPhase(word(1, 110_000), 120_000)).toBe(false);
});
