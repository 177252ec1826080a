import type { GameState, SeatId } from '../../model/index.ts';

/** Seats in the scenario's order, turned by one each round, so that nobody is always first. */
export function turnedSeats(state: GameState): SeatId[] {
  const count = state.seats.length;
  return state.seats.map((_, index) => (index + state.round - 1) % count);
}
