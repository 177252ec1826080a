import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { give, jurisdiction, knownDublinWarrant, position, seat } from '../../../../shared/testing/index.ts';
import { headsAmong, optionsOf } from './menu.ts';
import { openCard, opportunityFirst, takingHeads } from './opportunity-now.tsx';

const nimbus = seat('nimbus');

/** Nimbus has `cash` and finds that British banks are buying. */
function banksAreBuying(cash: number) {
  const p = position({ setup: knownDublinWarrant });
  p.opportunities = [{ seat: nimbus, round: p.round, card: 'britishBanks', taken: false }];
  at(p.seats, nimbus).purse = cash;
  return p;
}

test('an opportunity stands on the desk only while its move can be given: else its press leads to nothing', () => {
  expect(openCard(viewFor(banksAreBuying(4), nimbus))?.order).toBe('region');
  expect(openCard(viewFor(banksAreBuying(1), nimbus))).toBeUndefined();
});

test('a sealed move that takes it ends it; one of the same kind elsewhere does not', () => {
  const sealed = (where: string) => {
    const p = banksAreBuying(8);
    give(p, 'nimbus', { kind: 'region', jurisdiction: jurisdiction(where) });
    return openCard(viewFor(p, nimbus))?.order;
  };
  expect(sealed('uk')).toBeUndefined();
  expect(sealed('ie')).toBe('region');
});

test('the data whose keys an opportunity is about stands first, so that its press leads there', () => {
  const halcyon = seat('halcyon');
  const p = position({ setup: knownDublinWarrant });
  p.opportunities = [{ seat: halcyon, round: p.round, card: 'bankKeys', taken: false }];
  const view = viewFor(p, halcyon);
  const heads = headsAmong(view, optionsOf(view, 'keys'));
  const taking = new Set(takingHeads(view, 'keys'));
  expect(taking.size).toBe(1);
  expect(taking.has(heads[0] ?? ''), 'as they come').toBe(false);
  const sorted = opportunityFirst(view, 'keys', heads);
  expect(taking.has(sorted[0] ?? '')).toBe(true);
  expect(new Set(sorted)).toEqual(new Set(heads));
});
