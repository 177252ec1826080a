import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { fileOf, position } from '../../testing/index.ts';
import { hasFastLane, hasMla, isInForce, treatyRoad } from './treaties.ts';

test('a member stands under the union’s adequacy', () => {
  expect(isInForce(position(), 'adequacy', 0, 1)).toBe(true);
});

test('a member’s own treaty comes first', () => {
  const p = position();
  at(p.treaties, 0).status = 'suspended';
  expect(hasMla(p, 0, 1)).toBe(false);
  expect(hasMla(p, 0, 3)).toBe(true);
});

test('without one of its own a member stands under the union’s', () => {
  const p = position();
  at(p.treaties, 0).status = 'ended';
  expect(hasMla(p, 0, 1)).toBe(true);
});

test('the fast lane needs the treaty below it', () => {
  const p = position();
  expect(hasFastLane(p, 2, 3)).toBe(true);
  at(p.treaties, 5).status = 'suspended';
  expect(hasFastLane(p, 2, 3)).toBe(false);
});

test('the treaty road is closed where no treaty is in force', () => {
  const p = position();
  expect(treatyRoad(p, fileOf('us.H1'), 1)).toBe('untried');
  at(p.treaties, 0).status = 'suspended';
  expect(treatyRoad(p, fileOf('us.H1'), 1)).toBe('closed');
});
