import { describe, expect, test } from 'vitest';
import { at, type Cause, NONE } from '../../model/index.ts';
import { endRound, expectComity, position, seat } from '../../testing/index.ts';
import { moveComity, resolutionOf } from '../resolution.ts';
import { zoneOf } from './comity.ts';

const cause: Cause = { code: 'news' };

function afterMove(from: number, by: number, who = 'us') {
  const p = position();
  p.comity = from;
  moveComity(resolutionOf(p), by, who === 'news' ? NONE : seat(who), cause);
  return p;
}

describe('zones', () => {
  test('begin at 25, 45 and 70', () => {
    const rules = position().setup.ruleset.comity;
    const zones = [24, 25, 44, 45, 69, 70].map((comity) => zoneOf(comity, rules));
    expect(zones).toEqual(['breaking', 'strained', 'strained', 'holding', 'holding', 'flourishing']);
  });

  test('a loss is the same as ever while Comity holds', () => expectComity(afterMove(60, -3), 57));
  test('a loss is 2 bigger in Strained', () => expectComity(afterMove(40, -3), 35));
  test('a loss is 6 bigger in Breaking', () => expectComity(afterMove(20, -1), 13));
  test('a gain is 1 smaller in Flourishing', () => expectComity(afterMove(75, 2), 76));
  test('a gain of 1 is nothing in Flourishing', () => expectComity(afterMove(75, 1), 75));
  test('a gain is whole below it', () => expectComity(afterMove(69, 4), 73));
});

describe('the cap', () => {
  test('bounds what one seat can cost in a round, extras included', () => {
    const p = position();
    p.comity = 60;
    const r = resolutionOf(p);
    for (let i = 0; i < 4; i++) moveComity(r, -3, seat('us'), cause);
    expectComity(p, 53);
    moveComity(r, -3, seat('uk'), cause);
    expectComity(p, 50);
  });

  test('does not shield from the news', () => expectComity(afterMove(60, -9, 'news'), 51));

  test('begins anew with each round', () => {
    const p = afterMove(60, -9);
    expect(at(p.seats, 0).comityCost).toBe(7);
    endRound(p);
    expect(at(p.seats, 0).comityCost).toBe(0);
  });
});

test('Comity stays within 0 and 100', () => {
  expectComity(afterMove(3, -5), 0);
  expectComity(afterMove(99, 9), 100);
});
