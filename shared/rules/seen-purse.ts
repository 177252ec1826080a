import type { GameState, Seat } from '../model/index.ts';

/** A purse as others see it: what was paid for in the running phase still counts, as a price would tell what it was paid for. */
export function seenPurse(state: GameState, { purse, orders, answers }: Seat): number {
  return (state.phase === 'orders' ? orders : answers).reduce((sum, { price }) => sum + price, purse);
}
