import type { Cause, OrderOf } from '../../../model/index.ts';
import { at, TESTS } from '../../../model/index.ts';
import { testWeight } from '../../law/test-weight.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Tells the court's judges how much weight a test has. */
export const direction: OrderRule<'direction'> = {
  kind: 'direction',
  roles: ['court'],
  phase: 'orders',
  step: 'courtOrders',

  candidates: () =>
    TESTS.flatMap((test): OrderOf<'direction'>[] => [
      { kind: 'direction', test, by: 1 },
      { kind: 'direction', test, by: -1 },
    ]),

  check(state, seat, order) {
    const to = testWeight(state, at(state.seats, seat).jurisdiction, order.test) + order.by;
    if (to < 0 || to > parameterOf(state, 'weight.most')) return 'weightAtEnd';
    return hasSealed(state, seat, 'direction', (other) => other.test === order.test) ? 'alreadySealed' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.direction,
  target: () => ({}),

  forecast(state, seat, { test, by }) {
    const { jurisdiction } = at(state.seats, seat);
    const from = testWeight(state, jurisdiction, test);
    const cause: Cause = { code: 'direction', seat };
    return sure(
      cause,
      { on: 'weight', jurisdiction, test, from, to: from + by },
      meter(seat, 'legitimacy', effectOf(state, 'direction.legitimacy')),
    );
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const to = testWeight(r.state, at(r.state.seats, seat).jurisdiction, order.test) + order.by;
    if (to < 0 || to > parameterOf(r.state, 'weight.most')) return giveBack(r, seat, sealed, 'weightAtEnd');
    r.emit({ type: 'acted', seat, order });
    carryOut(r, direction.forecast(r.state, seat, order), seat);
  },
};
