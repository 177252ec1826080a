import { expect, test } from 'vitest';
import { viewFor } from '../../../shared/rules/index.ts';
import { jurisdiction, position, seat } from '../../../shared/testing/index.ts';
import { titleOf } from './turn-words.ts';
import { wordsOf } from './words.ts';

const words = wordsOf(viewFor(position(), 'debrief'));

test('a seat stands in a sentence of the debrief as one says it there', () => {
  const about = { seat: seat('us'), state: jurisdiction('us') };
  expect(titleOf({ round: 1, kind: 'exposure', about, changes: [] }, words)).toBe('Secret work by the US comes out');
  expect(titleOf({ round: 1, kind: 'granted', about, changes: [] }, words)).toBe('The US helps by treaty');
  expect(words.meterOf(seat('us'), 'standing')).toBe('Standing of the US');
});
