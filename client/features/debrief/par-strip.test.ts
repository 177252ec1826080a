import { expect, test } from 'vitest';
import { viewFor } from '../../../shared/rules/index.ts';
import { position } from '../../../shared/testing/index.ts';
import { placeWords } from './par-strip.tsx';
import { wordsOf } from './words.ts';

test('where the internet splintered nobody has a place, as nobody wins', () => {
  const view = viewFor(position(), 'public');
  const first = { place: 1, won: false };
  expect(placeWords(first, wordsOf(view))).toBe('1st');
  expect(placeWords(first, wordsOf({ ...view, ending: 'splinternet' }))).toBe('');
});
