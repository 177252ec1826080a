import { expect, test } from 'vitest';
import { at } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { warrantChallenged } from '../../shared/testing/dublin.ts';
import { jurisdiction, position, seat } from '../../shared/testing/index.ts';
import { caseLawOf, caseName } from './names.ts';

test('the order that the game began with keeps the plain name of its parties, in court or not', () => {
  const view = viewFor(warrantChallenged(), seat('us'));
  const [demand, publicCase] = [at(view.demands, 0), at(view.cases, 0)];
  const founding = { ...demand, founding: true };
  const later = { ...demand, id: 1, founding: false };
  const [first, second] = [publicCase, { ...publicCase, id: 1, demand: 1 }];
  const demands = [founding, later];
  const plain = 'United States v. Meridian';
  expect(caseName({ ...view, demands, cases: [second] }, second), 'where it never came to court').toBe(`${plain} II`);
  expect(caseName({ ...view, demands, cases: [first, second] }, first), 'its own case').toBe(plain);
  expect(caseName({ ...view, demands, cases: [first, second] }, second), 'the one after').toBe(`${plain} II`);
  const none = { ...view, demands: [{ ...demand, founding: false }, later], cases: [first, second] };
  expect(
    [first, second].map((one) => caseName(none, one)),
    'no such order',
  ).toEqual([plain, `${plain} II`]);
});

test('a suit about another state’s order is told from the suing state’s own case', () => {
  const view = viewFor(warrantChallenged(), seat('us'));
  const [demand, publicCase] = [at(view.demands, 0), at(view.cases, 0)];
  const foreign = { ...demand, id: 1, jurisdiction: jurisdiction('uk'), founding: false };
  const suit = { ...publicCase, id: 1, kind: 'suit', demand: 1 } as const;
  const named = (demands: typeof view.demands, form?: 'short') =>
    caseName({ ...view, demands, cases: [publicCase, suit] }, suit, form);
  expect(named([demand, foreign])).toBe('United States v. Meridian (UK order)');
  expect(named([demand, foreign], 'short')).toBe('US v. Meridian (UK order)');
  const later = { ...demand, id: 2, founding: false };
  expect(named([foreign, later]), 'its own order came later').not.toContain('order');
});

test('case law that several states share is not called by the court of one of them', () => {
  const view = viewFor(position(), seat('us'));
  expect(caseLawOf(view, jurisdiction('eu'))).toBe('The European courts');
  expect(caseLawOf(view, jurisdiction('us'))).toBe('the US federal courts');
});

test('the union sues under its own name, not that of the market that is left of it', () => {
  const view = viewFor(warrantChallenged(), seat('us'));
  const suit = { ...at(view.cases, 0), id: 5, kind: 'suit', jurisdiction: jurisdiction('eu') } as const;
  expect(caseName(view, suit)).toBe('European Union v. Meridian');
});
