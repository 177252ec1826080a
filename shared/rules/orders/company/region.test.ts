import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, expectPurse, give, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf, withoutDrift } from '../../../testing/ledger.ts';
import { region } from './region.ts';

test('a region brings Revenue to its company and Sovereignty to its state', () => {
  const p = withoutDrift(position());
  const { expectMeter } = ledgerOf(p);
  give(p, 'nimbus', { kind: 'region', jurisdiction: 1 });
  expectPurse(p, 'nimbus', 0);
  endPhase(p);
  endPhase(p);
  expect(p.datacenters.at(-1)).toMatchObject({ company: seat('nimbus'), jurisdiction: 1, closed: false });
  expect(at(p.setup.scenario.regionSites, p.datacenters.at(-1)?.site ?? -1).id).toBe('cork');
  expectMeter('nimbus', 'revenue', 'region.revenue');
  expectMeter('ireland', 'sovereignty', 'region.sovereignty');
});

test('whoever builds abroad is told that the law there reaches what is kept in it', () => {
  const p = position();
  const told = (jurisdiction: number) =>
    region
      .forecast(p, seat('nimbus'), { kind: 'region', jurisdiction })
      .some(({ effect }) => effect.on === 'note' && effect.code === 'lawReaches');
  const home = at(p.seats, seat('nimbus')).jurisdiction;
  const there = p.jurisdictions.map(({ id }) => id);
  expect(there.filter(told)).toEqual(there.filter((id) => id !== home));
});

test('a company builds at most three', () => {
  const p = position();
  at(p.seats, seat('nimbus')).tally.regions = 3;
  refused(p, 'nimbus', { kind: 'region', jurisdiction: 1 }, 'regionsFull');
});

test('every site can be taken once', () => {
  const p = position();
  for (const [site, { jurisdiction }] of p.setup.scenario.regionSites.entries())
    if (jurisdiction === 'ie')
      p.datacenters.push({ id: p.datacenters.length, company: 4, jurisdiction: 1, site, closed: false });
  refused(p, 'nimbus', { kind: 'region', jurisdiction: 1 }, 'noSite');
});
