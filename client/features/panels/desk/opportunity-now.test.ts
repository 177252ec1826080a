import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { openCard } from './opportunity-now.tsx';

test('an opportunity stands on the desk only while its move can be given: else its press leads to nothing', () => {
  const p = position();
  const nimbus = seat('nimbus');
  p.opportunities.push({ seat: nimbus, round: p.round, card: 'britishBanks', taken: false });
  at(p.seats, nimbus).purse = 4;
  expect(openCard(viewFor(p, nimbus))?.order).toBe('region');
  at(p.seats, nimbus).purse = 1;
  expect(openCard(viewFor(p, nimbus))).toBeUndefined();
});
