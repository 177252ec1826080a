import type { Forecast, GameState, OrderOf, ReasonCode, SeatId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { isLastRound } from '../../law/last-round.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf } from '../../resolution.ts';

/** Begins or ends serving a state's customers. A company never leaves its home. */
export const market: OrderRule<'market'> = {
  kind: 'market',
  roles: ['company'],
  phase: 'orders',
  step: 'works',

  candidates(state, seat) {
    const { markets } = at(state.seats, seat);
    return state.jurisdictions.map(({ id }) => ({ kind: 'market', jurisdiction: id, enter: !markets.includes(id) }));
  },

  check(state, seat, order) {
    const why = whyNotChanged(state, seat, order);
    return (
      why ??
      (hasSealed(state, seat, 'market', (other) => other.jurisdiction === order.jurisdiction)
        ? 'alreadySealed'
        : undefined)
    );
  },

  price: (state, _seat, order) =>
    order.enter ? state.setup.ruleset.extra.enterMarket : state.setup.ruleset.prices.market,
  target: (_state, order) => ({ jurisdiction: order.jurisdiction }),
  forecast: (state, seat, order) => brings(state, seat, order),

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = whyNotChanged(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: order.enter ? 'marketEntered' : 'marketLeft', seat, jurisdiction: order.jurisdiction });
    carryOut(r, brings(r.state, seat, order), seat);
  },
};

function whyNotChanged(state: GameState, seat: SeatId, order: OrderOf<'market'>): ReasonCode | undefined {
  const { jurisdiction: home, markets } = at(state.seats, seat);
  if (!state.jurisdictions[order.jurisdiction]) return 'noTarget';
  const serves = markets.includes(order.jurisdiction);
  if (order.enter) return serves ? 'alreadyServed' : undefined;
  if (!serves) return 'notServed';
  return order.jurisdiction === home ? 'homeMarket' : undefined;
}

function brings(state: GameState, seat: SeatId, { jurisdiction, enter }: OrderOf<'market'>): Forecast[] {
  if (enter)
    return sure(
      { code: 'marketEntered', seat },
      meter(seat, 'revenue', effectOf(state, 'market.enter.revenue')),
      note('lawBinds', { jurisdiction }),
    );
  return sure(
    { code: 'marketLeft', seat },
    meter(seat, 'revenue', effectOf(state, 'market.leave.revenue')),
    meter(seat, 'trust', effectOf(state, 'market.leave.trust')),
    isLastRound(state) ? undefined : note('lawEnds', { jurisdiction, round: state.round + 1 }),
  );
}
