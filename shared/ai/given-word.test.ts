import { expect, test } from 'vitest';
import { at } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { command, knownDublinWarrant, position, seat } from '../testing/index.ts';
import { APART, BROKEN, CROWDED, KEPT } from './given-word.ts';
import { think } from './index.ts';

test('what the AI thinks a word is worth is what the ruleset makes it worth', () => {
  const { effects, parameters } = knownDublinWarrant.ruleset;
  expect([KEPT, -BROKEN]).toEqual([effects['pledge.kept'], effects['pledge.broken']]);
  expect([CROWDED.from, -CROWDED.by]).toEqual([parameters['exchange.crowded'], effects['pledge.crowded']]);
  expect([APART.from, -APART.by]).toEqual([parameters['apart.from'], effects.apart]);
});

test('a company builds first what a contract pays for', () => {
  const nimbus = seat('nimbus');
  for (const payer of ['us', 'ireland', 'uk']) {
    const p = position();
    at(p.seats, nimbus).purse = 8;
    const { id, jurisdiction } = at(p.seats, seat(payer));
    command(p, 'nimbus', { kind: 'offerDeal', to: id, terms: { kind: 'regionContract', jurisdiction, pay: 3 } });
    command(p, payer, { kind: 'acceptDeal', deal: 0 });
    const decisions = think(viewFor(p, nimbus), { level: 'practised', personality: 'pragmatist', seed: 1 });
    const orders = decisions.flatMap((one) => (one.command.kind === 'seal' ? [one.command.order] : []));
    expect(orders.find(({ kind }) => kind === 'region')).toEqual({ kind: 'region', jurisdiction });
  }
});
