import { expect, test } from 'vitest';
import { at } from '../model/index.ts';
import { endPhase, fileOf, give, position } from '../testing/index.ts';
import { advance, clone, hashOf } from './index.ts';

test('a copy goes its own way', () => {
  const p = position({ docket: true, news: true });
  give(p, 'us', { kind: 'demand', file: fileOf('us.H10') });
  const before = hashOf(p);
  const copy = clone(p);
  while (copy.phase !== 'over') advance(copy);
  expect(hashOf(p)).toBe(before);
  expect(hashOf(copy)).not.toBe(before);
});

test('a copy has the same future', () => {
  const p = position({ docket: true, news: true });
  const copy = clone(p);
  while (p.phase !== 'over') endPhase(p);
  while (copy.phase !== 'over') endPhase(copy);
  expect(hashOf(copy)).toBe(hashOf(p));
});

test('the fingerprint does not hang on the order in which keys were written', () => {
  const p = position();
  const backwards = Object.fromEntries(Object.entries(p).reverse()) as typeof p;
  expect(hashOf(backwards)).toBe(hashOf(p));
});

test('the fingerprint sees a single point', () => {
  const p = position();
  const before = hashOf(p);
  at(p.seats, 2).meters[1]++;
  expect(hashOf(p)).not.toBe(before);
});
