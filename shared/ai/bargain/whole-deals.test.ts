import { expect, test } from 'vitest';
import type { SeatView } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { viewFor } from '../../rules/index.ts';
import { warrantCase, warrantChallenged } from '../../testing/dublin.ts';
import { command, position, seat } from '../../testing/index.ts';
import { wholeDealWorth } from './whole-deals.ts';

const p = warrantChallenged();
const [meridian, us] = [seat('meridian'), seat('us')];
const record = warrantCase(p);

/** What it is worth to Meridian that the warrant goes by treaty instead of to a ruling, with so many points of merit. */
function worthAt(total: number): number {
  const view = viewFor(p, meridian);
  const cases = view.cases.map((one) => (one.id === record ? { ...one, merits: { ...one.merits, total } } : one));
  const told: SeatView = { ...view, cases };
  const [mine, theirs] = [at(told.seats, meridian), at(told.seats, us)];
  const worth = wholeDealWorth(told, mine, theirs, { kind: 'settlement', case: record, how: 'treaty' }, []);
  return worth?.mine ?? Number.NaN;
}

test('the stronger the order, the more a settlement is worth to the company', () => {
  expect(worthAt(75)).toBeGreaterThan(worthAt(25) + 1);
});

test('a point of merit more or less never turns a settlement’s worth by a whole step between two rulings', () => {
  for (let total = 20; total < 80; total++) expect(Math.abs(worthAt(total + 1) - worthAt(total))).toBeLessThan(0.5);
});

test('a company that still owes a region signs no contract for another', () => {
  const q = position();
  const [nimbus, ireland] = [seat('nimbus'), seat('ireland')];
  const terms = { kind: 'regionContract', jurisdiction: at(q.seats, ireland).jurisdiction, pay: 2 } as const;
  const worth = () => {
    const view = viewFor(q, nimbus);
    const wishes = view.options
      .filter(({ order }) => order.kind === 'region')
      .map((option) => ({ option, value: 0, later: 0, grounds: [], reasons: [], ticks: [], price: 0 }));
    return wholeDealWorth(view, at(view.seats, nimbus), at(view.seats, ireland), terms, wishes)?.mine;
  };
  expect(worth()).toBeGreaterThan(0);
  command(q, 'us', {
    kind: 'offerDeal',
    to: nimbus,
    terms: { kind: 'regionContract', jurisdiction: at(q.seats, us).jurisdiction, pay: 1 },
  });
  command(q, 'nimbus', { kind: 'acceptDeal', deal: q.deals.length - 1 });
  expect(worth()).toBe(-1);
});
