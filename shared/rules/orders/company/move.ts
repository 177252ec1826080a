import type { Cause, GameState, OrderOf, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';

/** Moves a holding to another of the company's datacenters, or splits it over two. */
export const move: OrderRule<'move'> = {
  kind: 'move',
  roles: ['company'],
  phase: 'orders',
  step: 'works',

  candidates: (state, seat) =>
    state.holdings
      .filter((holding) => holding.company === seat)
      .flatMap((holding) =>
        state.datacenters
          .filter((one) => one.company === seat && !one.closed)
          .flatMap((one): OrderOf<'move'>[] => [
            { kind: 'move', holding: holding.id, to: one.id, split: false },
            { kind: 'move', holding: holding.id, to: one.id, split: true },
          ]),
      ),

  check(state, seat, order) {
    const why = whyNotMoved(state, seat, order);
    return (
      why ?? (hasSealed(state, seat, 'move', (other) => other.holding === order.holding) ? 'alreadySealed' : undefined)
    );
  },

  price: (state) => state.setup.ruleset.prices.move,
  target: (_state, order) => ({ holding: order.holding, datacenter: order.to }),

  forecast(state, seat, { to, split }) {
    const { jurisdiction } = at(state.datacenters, to);
    const cause: Cause = { code: 'holdingMoved', seat };
    return sure(cause, note(split ? 'locationSplit' : 'locationMoves', { jurisdiction }));
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = whyNotMoved(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    const stays = at(r.state.holdings, order.holding).datacenter;
    r.emit({
      type: 'holdingMoved',
      holding: order.holding,
      to: order.split ? stays : order.to,
      splitWith: order.split ? order.to : NONE,
    });
  },
};

function whyNotMoved(state: GameState, seat: SeatId, order: OrderOf<'move'>): ReasonCode | undefined {
  const holding = state.holdings[order.holding];
  const to = state.datacenters[order.to];
  if (holding?.company !== seat || to?.company !== seat || to.closed) return 'noTarget';
  if (holding.frozen) return 'holdingFrozen';
  const here = order.to === holding.datacenter;
  const same = order.split ? here || order.to === holding.splitWith : here && holding.splitWith === NONE;
  return same ? 'samePlace' : undefined;
}
