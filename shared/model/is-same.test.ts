import { expect, test } from 'vitest';
import type { Pledge } from './index.ts';
import { isSame } from './index.ts';

const vote: Pledge = { kind: 'vote', bill: 1, side: 'for' };

test('two records are the same in whatever order their fields stand', () => {
  expect(isSame(vote, { side: 'for', bill: 1, kind: 'vote' })).toBe(true);
  expect(isSame({ give: vote, take: { kind: 'noFine' } }, { take: { kind: 'noFine' }, give: { ...vote } })).toBe(true);
});

test('they are not where one holds something else, more or less, at any depth', () => {
  expect(isSame(vote, { ...vote, side: 'against' })).toBe(false);
  expect(isSame(vote, { kind: 'vote', bill: 1 })).toBe(false);
  expect(isSame({ give: vote }, { give: { ...vote, bill: 2 } })).toBe(false);
  expect(isSame({ a: undefined }, { b: undefined })).toBe(false);
  expect(isSame([1, 2], [1, 2, 3])).toBe(false);
});
