import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { give, jurisdiction, knownDublinWarrant, position, seat } from '../../../../shared/testing/index.ts';
import { openCard } from './opportunity-now.tsx';

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
