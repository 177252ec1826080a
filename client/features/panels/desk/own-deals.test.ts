import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { command, give, jurisdiction, position, seat } from '../../../../shared/testing/index.ts';
import { standsApart } from './own-deals.ts';

test('a seat without a deal is told of the price a round before it falls due; a court never', () => {
  const told = (round: number, who: string) => standsApart(viewFor(position({ round }), seat(who)));
  expect(told(1, 'nimbus')).toBeUndefined();
  expect(told(2, 'nimbus')).toEqual({ meter: 'trust', price: 6, from: 3, lapses: false });
  expect(told(2, 'ireland')).toEqual({ meter: 'standing', price: 6, from: 3, lapses: false });
  expect(told(2, 'usCourts')).toBeUndefined();
});

test('a signed deal ends it, an offer does not', () => {
  const p = position({ round: 2 });
  const terms = {
    kind: 'exchange',
    give: { kind: 'noCovert' },
    take: { kind: 'capital', amount: 1 },
    until: 3,
  } as const;
  command(p, 'us', { kind: 'offerDeal', to: seat('ireland'), terms });
  expect(standsApart(viewFor(p, seat('us')))).toBeDefined();
  command(p, 'ireland', { kind: 'acceptDeal', deal: at(p.deals, 0).id });
  expect(standsApart(viewFor(p, seat('us')))).toBeUndefined();
  expect(standsApart(viewFor(p, seat('ireland')))).toBeUndefined();
});

test('a contract that ends with this round is no deal to stand by, unless its region is being built', () => {
  const p = position({ round: 2 });
  const terms = { kind: 'regionContract', jurisdiction: jurisdiction('uk'), pay: 1 } as const;
  command(p, 'uk', { kind: 'offerDeal', to: seat('meridian'), terms });
  command(p, 'meridian', { kind: 'acceptDeal', deal: at(p.deals, 0).id });
  const told = () => standsApart(viewFor(p, seat('meridian')));
  expect(told(), 'in the round in which it was signed').toBeUndefined();
  p.round = 3;
  expect(told()?.lapses, 'in the round in which it ends').toBe(true);
  at(p.seats, seat('meridian')).purse = 9;
  give(p, 'meridian', { kind: 'region', jurisdiction: jurisdiction('uk') });
  expect(told(), 'once the region is sealed').toBeUndefined();
});
