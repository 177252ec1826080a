import { expect, test } from 'vitest';
import { foundIn, markedIn } from './marks.ts';

const claim = (id: string, wrong: boolean) => ({ id, wrong, text: '', answer: '', source: '' });

test('marks are read as they were sent, none of them too', () => {
  expect([...markedIn('a c')]).toEqual(['a', 'c']);
  expect(markedIn('-').size).toBe(0);
});

test('found and wrongly marked sentences are counted apart', () => {
  const claims = [claim('a', true), claim('b', true), claim('c', false)];
  expect(foundIn(claims, new Set(['a', 'c']))).toEqual({ found: 1, wrongly: 1, all: 2 });
});
