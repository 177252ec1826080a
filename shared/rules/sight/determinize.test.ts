import { expect, test } from 'vitest';
import { at, type GameState, NONE, type SeatView, type Stream } from '../../model/index.ts';
import { dublinWarrant } from '../../testing/index.ts';
import { playByLot } from '../../testing/random-play.ts';
import { clone, streamOf, viewFor } from '../index.ts';
import { determinize } from './determinize.ts';

const rng = (seed: number): Stream => streamOf(seed, 'test');

/** States of games played by lot, at the start of phases. */
function positions(seed: number): GameState[] {
  const found: GameState[] = [];
  playByLot(dublinWarrant, seed, (state, _events, step) => {
    if (step === 'endPhase' && state.phase !== 'over') found.push(clone(state));
  });
  return found;
}

/** All but the count of others' wax, and but forecasts: they hint at how well a company is guarded. */
function looks(view: SeatView) {
  const { history: _, lastEvents: __, talk: ___, ...rest } = view;
  // What stands in for unseen records is of round 0.
  const real = <T extends { round: number }>(records: T[]) => records.filter(({ round }) => round > 0);
  return {
    ...rest,
    demands: real(rest.demands),
    breaches: real(rest.breaches),
    fines: real(rest.fines),
    deals: real(rest.deals),
    cases: rest.cases.filter(({ demand, docket }) => demand !== NONE || docket !== ''),
    seats: rest.seats.map((seat) => ({ ...seat, sealedOrders: 0 })),
    options: rest.options.map(({ order, price, target }) => ({ order, price, target })),
  };
}

test('a sampled world can be seen through every seat of it', () => {
  for (const state of positions(1)) {
    const imagined = determinize(state.setup, viewFor(state, 0), rng(1));
    for (const { id } of state.seats)
      expect(() => viewFor(imagined, id), `round ${state.round}, ${state.phase}, seat ${id}`).not.toThrow();
  }
});

test('a sampled world looks to the seat exactly like its own view', () => {
  for (const seed of [1, 2, 3])
    for (const state of positions(seed))
      for (const { id } of state.seats) {
        const view = viewFor(state, id);
        const imagined = viewFor(determinize(state.setup, view, rng(seed)), id);
        expect(looks(imagined), `seed ${seed}, round ${state.round}, ${state.phase}, seat ${id}`).toEqual(looks(view));
      }
});

test('two truths that look alike to a seat give the same sample', () => {
  for (const state of positions(4)) {
    const other = clone(state);
    other.deck.reverse();
    for (const { facts } of other.cases) for (const one of facts) if (!one.found) one.by = -one.by;
    for (const seat of other.seats) if (seat.id !== 3) seat.agenda = (seat.agenda + 1) % 6;
    const seen = viewFor(state, 3);
    if (JSON.stringify(viewFor(other, 3)) !== JSON.stringify(seen)) continue;
    expect(determinize(state.setup, viewFor(other, 3), rng(1))).toEqual(determinize(state.setup, seen, rng(1)));
  }
});

test('other lots imagine other secrets', () => {
  const state = at(positions(5), 0);
  const view = viewFor(state, 0);
  const agendas = (seed: number) => determinize(state.setup, view, rng(seed)).seats.map(({ agenda }) => agenda);
  const drawn = new Set([1, 2, 3, 4, 5].map((seed) => agendas(seed).join()));
  expect(drawn.size).toBeGreaterThan(1);
  for (const seed of [1, 2, 3, 4, 5]) expect(agendas(seed)[0]).toBe(at(state.seats, 0).agenda);
});
