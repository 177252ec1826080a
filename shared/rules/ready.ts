import type { GameState } from '../model/index.ts';

/** Whether every seat has said that it is done with this phase. */
export function allReady(state: GameState): boolean {
  return state.seats.every((seat) => seat.ready);
}
