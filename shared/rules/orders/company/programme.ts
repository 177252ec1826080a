import { at } from '../../../model/index.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, tally } from '../../resolution.ts';

/** A compliance programme: rules and staff for answering the law, once a match. */
export const programme: OrderRule<'programme'> = {
  kind: 'programme',
  roles: ['company'],
  phase: 'orders',
  step: 'works',
  candidates: () => [{ kind: 'programme' }],
  check: (state, seat) =>
    at(state.seats, seat).tally.programme > 0 || hasSealed(state, seat, 'programme') ? 'programmeDone' : undefined,
  price: (state) => state.setup.ruleset.prices.programme,
  target: () => ({}),
  forecast: (state, seat) =>
    sure({ code: 'programme', seat }, meter(seat, 'goodStanding', effectOf(state, 'programme.goodStanding'))),

  resolve(r, seat, sealed) {
    if (at(r.state.seats, seat).tally.programme > 0) return giveBack(r, seat, sealed, 'programmeDone');
    r.emit({ type: 'acted', seat, order: sealed.order });
    tally(r, seat, 'programme');
    carryOut(r, programme.forecast(r.state, seat, sealed.order), seat);
  },
};
