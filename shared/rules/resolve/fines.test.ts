import { expect, test } from 'vitest';
import { endRound, expectMeter, expectPurse, position, quietDublinWarrant } from '../../testing/index.ts';
import { effectOf, resolutionOf } from '../resolution.ts';
import { fines } from './fines.ts';

/** A fine of Ireland on Meridian, set in round 1 and contested, comes up in round 3. */
function contested(chanceToFall: number) {
  const { ruleset } = quietDublinWarrant;
  const setup = {
    ...quietDublinWarrant,
    ruleset: { ...ruleset, parameters: { ...ruleset.parameters, 'fine.falls': chanceToFall } },
  };
  const p = position({ setup, round: 3 });
  p.fines.push({
    ...{ id: 0, kind: 'breach', company: 3, jurisdiction: 1, breach: -1, demand: 0 },
    ...{ imposed: 2, collected: 0, round: 1, status: 'contested' },
  });
  fines(resolutionOf(p));
  return p;
}

test('a contested fine that falls is not paid, and shames its state', () => {
  const p = contested(100);
  expect(p.fines[0]).toMatchObject({ status: 'fallen', collected: 0 });
  expectMeter(p, 'meridian', 'goodStanding', 60 + effectOf(p, 'fineFalls.goodStanding'));
  expectMeter(p, 'ireland', 'sovereignty', 55 + effectOf(p, 'fineFalls.sovereignty'));
  expectPurse(p, 'meridian', 4);
});

test('a contested fine that stands is paid', () => {
  const p = contested(0);
  expect(p.fines[0]).toMatchObject({ status: 'collected', collected: 2 });
  expectPurse(p, 'meridian', 2);
});

test('imposed and collected are two numbers', () => {
  const p = position({ round: 2 });
  p.seats[3].purse = 1;
  p.fines.push({
    ...{ id: 0, kind: 'breach', company: 3, jurisdiction: 1, breach: -1, demand: 0 },
    ...{ imposed: 2, collected: 0, round: 1, status: 'set' },
  });
  fines(resolutionOf(p));
  expect(p.fines[0]).toMatchObject({ imposed: 2, collected: 1 });
  expectPurse(p, 'meridian', 0);
  endRound(p);
  expect(p.fines[0].collected).toBe(1);
});
