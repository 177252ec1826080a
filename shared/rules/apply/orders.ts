import type { GameState, SealId, Seat, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

/** What lies under wax, and who is ready. */
export const orders: Handlers<'orderSealed' | 'sealBroken' | 'orderReturned' | 'readySet' | 'acted'> = {
  orderSealed(state, { seat, seal, order, price }) {
    const record = at(state.seats, seat);
    (state.phase === 'orders' ? record.orders : record.answers).push({ seal, order, price });
    state.nextSeal = seal + 1;
  },
  /** Its price comes back by an event of its own. */
  sealBroken: (state, { seat, seal }) => takeOut(at(state.seats, seat), seal),
  orderReturned(state, { seat, seal, price }) {
    takeOut(at(state.seats, seat), seal);
    payBack(state, seat, price);
  },
  readySet(state, { seat, ready }) {
    at(state.seats, seat).ready = ready;
  },
  acted() {},
};

/** Gives a price back, as far as the purse holds it. */
export function payBack(state: GameState, seat: SeatId, price: number): void {
  const record = at(state.seats, seat);
  record.purse = Math.min(state.setup.ruleset.purse.most, record.purse + price);
}

function takeOut(seat: Seat, seal: SealId): void {
  seat.orders = seat.orders.filter((one) => one.seal !== seal);
  seat.answers = seat.answers.filter((one) => one.seal !== seal);
}
