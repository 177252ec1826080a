import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { position } from '../../testing/index.ts';
import { hasLawAgainst, lawsIn } from './law-book.ts';

test('a charter stands against foreign orders', () => {
  expect(hasLawAgainst(position(), 1, 0)).toBe(true);
});

test('charters do not bite between members of the union', () => {
  expect(hasLawAgainst(position(), 1, 2)).toBe(false);
});

test('a state without such laws forbids nothing', () => {
  expect(hasLawAgainst(position(), 0, 1)).toBe(false);
});

test('a blocking statute bites against everyone abroad, members too', () => {
  const p = position();
  at(p.jurisdictions, 1).laws.push({ kind: 'blocking', data: 'any', round: 0, used: false });
  expect(hasLawAgainst(p, 1, 2)).toBe(true);
});

test('the parent’s laws apply in its members', () => {
  const p = position();
  at(p.jurisdictions, 1).laws = [];
  expect(lawsIn(p, 1).map((law) => law.kind)).toEqual(['charter']);
  expect(hasLawAgainst(p, 1, 0)).toBe(true);
});
