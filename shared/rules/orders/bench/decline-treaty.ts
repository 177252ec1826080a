import { at } from '../../../model/index.ts';
import { note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { offersTo, offerTarget, whyNoOffer } from './accept-treaty.ts';

/** Says no to an offered treaty: the default of a silent seat. */
export const declineTreaty: OrderRule<'declineTreaty'> = {
  kind: 'declineTreaty',
  roles: ['government'],
  phase: 'bench',
  step: 'treaties',
  candidates: (state, seat) => offersTo(state, seat).map((treaty) => ({ kind: 'declineTreaty', treaty })),
  check: (state, seat, order) => whyNoOffer(state, seat, order.treaty),
  price: (state) => state.setup.ruleset.prices.declineTreaty,
  target: (state, order) => offerTarget(state, order.treaty),
  forecast: (state, seat, order) =>
    sure(
      { code: 'treatyDeclined', seat, treaty: order.treaty },
      note('nothingIsSigned', { jurisdiction: at(state.treaties, order.treaty).a }),
    ),

  resolve(r, seat, sealed) {
    const { treaty } = sealed.order;
    const why = whyNoOffer(r.state, seat, treaty);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'treatyChanged', treaty, status: 'declined', from: r.state.round });
  },
};
