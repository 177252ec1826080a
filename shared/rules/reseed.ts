import type { GameState } from '../model/index.ts';
import { streamsOf } from './random.ts';

/** Lets chance fall anew from here on: what has already been drawn, such as the cards of the rounds, stays. */
export function reseed(state: GameState, seed: number): void {
  state.streams = streamsOf(seed);
}
