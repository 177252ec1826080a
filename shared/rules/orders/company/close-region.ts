import type { DatacenterId, GameState, ReasonCode, SeatId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';

/** Closes an empty datacenter: its state loses its hold on the company there. */
export const closeRegion: OrderRule<'closeRegion'> = {
  kind: 'closeRegion',
  roles: ['company'],
  phase: 'orders',
  step: 'works',
  candidates: (state, seat) =>
    state.datacenters
      .filter((one) => one.company === seat && !one.closed)
      .map((one) => ({ kind: 'closeRegion', datacenter: one.id })),

  check(state, seat, order) {
    const why = whyNotClosed(state, seat, order.datacenter);
    return (
      why ??
      (hasSealed(state, seat, 'closeRegion', (other) => other.datacenter === order.datacenter)
        ? 'alreadySealed'
        : undefined)
    );
  },

  price: (state) => state.setup.ruleset.prices.closeRegion,
  target: (state, order) => ({
    datacenter: order.datacenter,
    jurisdiction: at(state.datacenters, order.datacenter).jurisdiction,
  }),
  forecast: (state, seat, order) =>
    sure(
      { code: 'regionClosed', seat },
      note('datacenterGone', { jurisdiction: at(state.datacenters, order.datacenter).jurisdiction }),
    ),

  resolve(r, seat, sealed) {
    const why = whyNotClosed(r.state, seat, sealed.order.datacenter);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'regionClosed', datacenter: sealed.order.datacenter });
  },
};

function whyNotClosed(state: GameState, seat: SeatId, id: DatacenterId): ReasonCode | undefined {
  const datacenter = state.datacenters[id];
  if (datacenter?.company !== seat || datacenter.closed) return 'noTarget';
  return state.holdings.some((holding) => holding.datacenter === id || holding.splitWith === id)
    ? 'datacenterNotEmpty'
    : undefined;
}
