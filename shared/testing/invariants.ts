import { expect } from 'vitest';
import type { Command, GameEvent, GameState } from '../model/index.ts';
import { at, NONE, readyIn } from '../model/index.ts';
import { apply, clone, decide, hashOf, ordersFor } from '../rules/index.ts';
import { placesTaken } from '../rules/sealing.ts';

/** What holds in every state of every game. */
export function expectSound(p: GameState): void {
  const { purse, ordersPerRound, comity } = p.setup.ruleset;
  const size = p.jurisdictions.length;
  const faults = [
    ...p.seats.flatMap((seat) => [
      ...outside(`purse of seat ${seat.id}`, [seat.purse], 0, purse.most),
      ...outside(`meters of seat ${seat.id}`, seat.meters, 0, 100),
      ...outside(`Comity cost of seat ${seat.id}`, [seat.comityCost], 0, comity.capPerSeat),
      ...outside(`orders of seat ${seat.id}`, [placesTaken(seat.orders)], 0, ordersPerRound),
    ]),
    ...outside('Comity', [p.comity], 0, 100),
    ...p.jurisdictions.flatMap(({ id, weights }) => outside(`weights of jurisdiction ${id}`, weights, 0, 4)),
    ...outside('relations', p.relations, -5, 5),
    ...p.relations.flatMap((value, index) =>
      value === p.relations[(index % size) * size + Math.floor(index / size)] ? [] : [`relation ${index} is lopsided`],
    ),
    ...p.demands.flatMap(({ id, case: record }) =>
      record === NONE || at(p.cases, record).demand === id
        ? []
        : [`demand ${id} and case ${record} do not belong together`],
    ),
    ...[
      p.treaties,
      p.bills,
      p.datacenters,
      p.holdings,
      p.files,
      p.demands,
      p.requests,
      p.cases,
      p.fines,
      p.deals,
    ].flatMap((list) => list.flatMap(({ id }, at) => (id === at ? [] : [`record ${id} stands at ${at}`]))),
  ];
  expect(faults).toEqual([]);
  expect(JSON.stringify(clone(p))).toBe(JSON.stringify(p));
}

/** Everything that is offered is accepted, and everyone can at least say that they are ready. */
export function expectOffersHonoured(p: GameState): void {
  for (const seat of p.seats) {
    const commands: Command[] = ordersFor(p, seat.id).map((order) => ({ kind: 'seal', order }));
    const refused = [...commands, readyIn(p)].filter((one) => !decide(p, seat.id, one).ok);
    expect(refused).toEqual([]);
  }
}

/** A second state that is fed nothing but events must be the same as the first: what has no event has not happened. */
export function shadowOf(p: GameState) {
  const shadow = clone(p);
  return {
    see(events: readonly GameEvent[]): void {
      for (const event of JSON.parse(JSON.stringify(events))) apply(shadow, event);
    },
    /** Lots are drawn outside of events, so the streams are left out. */
    expectSame(): void {
      expect(hashOf({ ...shadow, streams: p.streams })).toBe(hashOf(p));
    },
  };
}

function outside(what: string, values: readonly number[], low: number, high: number): string[] {
  const isWhole = (value: number) => Number.isInteger(value) && value >= low && value <= high;
  return values.every(isWhole) ? [] : [`${what}: ${values.join(', ')}`];
}
