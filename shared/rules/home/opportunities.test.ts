import { expect, test } from 'vitest';
import type { GameState, Order, Scenario, ScenarioOpportunity } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { endPhase, give, holdingOf, jurisdiction, position, quietDublinWarrant, seat } from '../../testing/index.ts';
import { optionsFor } from '../options-for.ts';

const readers: ScenarioOpportunity = { id: 'pressCount', order: 'report', meter: 'trust', by: 5 };
const photos: ScenarioOpportunity = { id: 'photoKeys', order: 'keys', data: 'photos', meter: 'trust', by: 6 };
const irish: ScenarioOpportunity = {
  id: 'irishHospitals',
  order: 'region',
  jurisdiction: 'ie',
  meter: 'revenue',
  by: 6,
};

function roundOf(opportunity: ScenarioOpportunity, changes: Partial<Scenario> = {}): GameState {
  const { scenario } = quietDublinWarrant;
  return position({
    setup: { ...quietDublinWarrant, scenario: { ...scenario, ...changes, opportunities: [opportunity] } },
  });
}

const giveKeys = (holding: string): Order => ({ kind: 'keys', holding: holdingOf(holding), custody: 'trustee' });

/** How much of a seat's Trust an opportunity brought in the events of an Outcome. */
const brought = (p: GameState, who: string) =>
  endPhase(p).flatMap((event) =>
    event.type === 'meterChanged' && event.seat === seat(who) && event.cause.opportunity ? [event.by] : [],
  );

/** The moves that promise a seat more because of an opportunity. */
const promised = (p: GameState, who: string): Order[] =>
  optionsFor(p, seat(who))
    .filter(({ forecast }) => forecast.some(({ cause }) => cause.opportunity))
    .map(({ order }) => order);

test('each company finds an opportunity as the round begins, and nobody else does', () => {
  const p = roundOf(readers);
  expect(p.opportunities).toEqual(
    ['meridian', 'halcyon', 'nimbus'].map((id) => ({ seat: seat(id), card: 'pressCount', round: 1, taken: false })),
  );
});

test('a company has no opportunity whose move it could not make: Nimbus keeps no photos', () => {
  expect(roundOf(photos).opportunities.map((one) => one.seat)).toEqual([seat('meridian'), seat('halcyon')]);
});

test('an opportunity comes to a company once', () => {
  const p = roundOf(readers);
  endPhase(p);
  endPhase(p);
  expect(p.opportunities).toHaveLength(3);
});

test('what a move promises on top it brings, and only for the data that the opportunity names', () => {
  const p = roundOf(photos);
  const named = promised(p, 'meridian').map((order) => order.kind === 'keys' && at(p.holdings, order.holding).kind);
  expect(new Set(named)).toEqual(new Set(['photos']));
  give(p, 'meridian', giveKeys('H2'));
  endPhase(p);
  expect(brought(p, 'meridian')).toEqual([6]);
});

test('an opportunity pays once: the second such move promises and brings nothing on top', () => {
  const p = roundOf({ ...photos, data: undefined });
  give(p, 'meridian', giveKeys('H2'));
  expect(promised(p, 'meridian')).toEqual([]);
  give(p, 'meridian', giveKeys('H3'));
  endPhase(p);
  expect(brought(p, 'meridian')).toEqual([6]);
});

test('data that is moved to the named state brings what it promised', () => {
  const p = roundOf({ id: 'toIreland', order: 'move', jurisdiction: 'ie', meter: 'trust', by: 5 });
  const [order] = promised(p, 'meridian').filter((one) => one.kind === 'move' && !one.split);
  expect(order).toBeDefined();
  if (order) give(p, 'meridian', order);
  endPhase(p);
  expect(brought(p, 'meridian')).toEqual([5]);
});

test('a region elsewhere takes no opportunity in Ireland', () => {
  const p = roundOf(irish);
  expect(promised(p, 'halcyon')).toEqual([{ kind: 'region', jurisdiction: jurisdiction('ie') }]);
});

test('a move that comes back takes no opportunity', () => {
  const site = { id: 'cork', city: 'datacenter.cork', jurisdiction: 'ie', lon: -8.5, lat: 51.9 };
  const p = roundOf(irish, { regionSites: [site] });
  for (const who of ['halcyon', 'nimbus']) give(p, who, { kind: 'region', jurisdiction: jurisdiction('ie') });
  endPhase(p);
  endPhase(p);
  expect(p.opportunities.filter(({ taken }) => taken)).toHaveLength(1);
});
