import type { SeatId, Setup } from '../shared/model/index.ts';
import { playByLot, type Step } from '../shared/testing/random-play.ts';

/** One recorded game: the same accepted steps for every engine that is measured. */
export type ScriptedGame = { seed: number; steps: Step[]; seats: SeatId[] };

/** So many games, played by lot and recorded. */
export function scriptedGames(setup: Setup, count: number): ScriptedGame[] {
  return Array.from({ length: count }, (_, at) => ({
    seed: at + 1,
    steps: playByLot(setup, at + 1),
    seats: setup.scenario.seats.map((_, seat) => seat),
  }));
}
