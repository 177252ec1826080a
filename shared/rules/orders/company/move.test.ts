import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, expectPurse, fileOf, give, holdingOf, position, refused, seat } from '../../../testing/index.ts';

const [CHICAGO, DUBLIN] = [0, 1];

describe('to move data', () => {
  test('brings it to another datacenter of the company', () => {
    const p = position();
    give(p, 'meridian', { kind: 'move', holding: holdingOf('H3'), to: CHICAGO, split: false });
    endPhase(p);
    endPhase(p);
    expect(p.holdings[holdingOf('H3')]).toMatchObject({ datacenter: CHICAGO, splitWith: -1 });
  });

  test('may split it over two', () => {
    const p = position();
    give(p, 'meridian', { kind: 'move', holding: holdingOf('H3'), to: CHICAGO, split: true });
    endPhase(p);
    endPhase(p);
    expect(p.holdings[holdingOf('H3')]).toMatchObject({ datacenter: DUBLIN, splitWith: CHICAGO });
  });

  test('fails, and its price comes back, when an order lands first', () => {
    const p = position();
    give(p, 'meridian', { kind: 'move', holding: holdingOf('H1'), to: CHICAGO, split: false });
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    const { purse } = at(p.seats, seat('meridian'));
    endPhase(p);
    expect(at(p.holdings, holdingOf('H1')).datacenter).toBe(DUBLIN);
    expectPurse(p, 'meridian', Math.min(8, purse + 1 + 3));
  });

  test('stays within the company, and goes somewhere', () => {
    const p = position();
    refused(p, 'meridian', { kind: 'move', holding: holdingOf('H3'), to: 3, split: false }, 'noTarget');
    refused(p, 'meridian', { kind: 'move', holding: holdingOf('H3'), to: DUBLIN, split: false }, 'samePlace');
  });
});
