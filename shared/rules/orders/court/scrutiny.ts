import type { Cause, OrderOf } from '../../../model/index.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Sets how strictly the court's judges read this round's applications. */
export const scrutiny: OrderRule<'scrutiny'> = {
  kind: 'scrutiny',
  roles: ['court'],
  phase: 'orders',
  step: 'courtOrders',

  candidates: (): OrderOf<'scrutiny'>[] => [
    { kind: 'scrutiny', strictness: 'strict' },
    { kind: 'scrutiny', strictness: 'light' },
  ],

  check(state, seat, { strictness }) {
    if (strictness === 'usual') return 'readsUsual';
    return hasSealed(state, seat, 'scrutiny') ? 'onceARound' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.scrutiny,
  target: () => ({}),

  forecast(state, seat, { strictness }) {
    if (strictness === 'usual') return [];
    const cause: Cause = { code: `readApplication.${strictness}`, seat };
    return [
      ...sure(cause, note(`scrutiny.${strictness}`)),
      ...likely(
        parameterOf(state, 'foresee.application'),
        cause,
        meter(seat, 'rights', effectOf(state, `scrutiny.${strictness}.rights`)),
        meter(seat, 'order', effectOf(state, `scrutiny.${strictness}.order`)),
      ),
    ];
  },

  resolve(r, seat, { order: { strictness } }) {
    r.emit({ type: 'scrutinySet', seat, strictness });
  },
};
