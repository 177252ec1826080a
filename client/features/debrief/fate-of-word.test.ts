import { expect, test } from 'vitest';
import { fateOf } from './fate-of-word.ts';

test('a word that was signed and never called on is not told as refused', () => {
  expect(fateOf({ verdict: 'lapsed', deal: { status: 'lapsed' } })).toBe('lapsed');
  expect(fateOf({ verdict: 'lapsed', deal: { status: 'kept' } })).toBe('lapsed');
});

test('a word in an offer that nobody signed was not accepted', () => {
  expect(fateOf({ verdict: 'open', deal: { status: 'lapsed' } })).toBe('declined');
  expect(fateOf({ verdict: 'open', deal: { status: 'declined' } })).toBe('declined');
});

test('a word still running when a game ends early is not judged', () => {
  expect(fateOf({ verdict: 'open', deal: { status: 'accepted' } })).toBe('open');
});
