import type { Cause } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { companiesWithDatacenterIn } from '../../law/places.ts';
import { meter, sure } from '../../order-kit/foresight.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, moveMeter } from '../../resolution.ts';

/** Pays for digital infrastructure at home. */
export const invest: OrderRule<'invest'> = {
  kind: 'invest',
  roles: ['government'],
  phase: 'orders',
  step: 'works',
  candidates: () => [{ kind: 'invest' }],
  check: (state, seat) => (hasSealed(state, seat, 'invest') ? 'onceARound' : undefined),
  price: (state) => state.setup.ruleset.prices.invest,
  target: () => ({}),

  forecast: (state, seat) =>
    sure(
      { code: 'invested', seat },
      meter(seat, 'sovereignty', effectOf(state, 'invest.sovereignty')),
      ...companiesWithDatacenterIn(state, at(state.seats, seat).jurisdiction).map((one) =>
        meter(one, 'revenue', effectOf(state, 'invest.revenue')),
      ),
    ),

  resolve(r, seat, sealed) {
    const cause: Cause = { code: 'invested', seat };
    r.emit({ type: 'acted', seat, order: sealed.order });
    moveMeter(r, seat, 'sovereignty', effectOf(r.state, 'invest.sovereignty'), cause);
    for (const one of companiesWithDatacenterIn(r.state, at(r.state.seats, seat).jurisdiction)) {
      moveMeter(r, one, 'revenue', effectOf(r.state, 'invest.revenue'), cause);
    }
  },
};
