import type { Effect, GameState, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { meter } from '../order-kit/foresight.ts';
import { effectOf } from '../resolution.ts';

/** What a friend of the court gains whose side won: a government Standing with other states, a company its customers' Trust. */
export function wonBrief(state: GameState, seat: SeatId): Effect | undefined {
  const name = at(state.seats, seat).role === 'company' ? 'trust' : 'standing';
  return meter(seat, name, effectOf(state, `brief.won.${name}`));
}
