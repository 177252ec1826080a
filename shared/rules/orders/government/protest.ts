import type { Cause } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { openGrievances } from '../../law/grievances.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { comity, meter, note, relation, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf } from '../../resolution.ts';

/** Protests formally against another state, for a wrong that it did in the open. */
export const protest: OrderRule<'protest'> = {
  kind: 'protest',
  roles: ['government'],
  phase: 'orders',
  step: 'laidOut',

  candidates(state, seat) {
    const { jurisdiction: own } = at(state.seats, seat);
    return state.jurisdictions
      .filter(({ id }) => openGrievances(state, own, id).length > 0)
      .map(({ id }) => ({ kind: 'protest', against: id }));
  },

  check(state, seat, { against }) {
    if (openGrievances(state, at(state.seats, seat).jurisdiction, against).length === 0) return 'noGrievance';
    return hasSealed(state, seat, 'protest', (other) => other.against === against) ? 'alreadySealed' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.protest,

  target(state, { against }) {
    const { government: seat } = at(state.jurisdictions, against);
    return seat < 0 ? { jurisdiction: against } : { jurisdiction: against, seat };
  },

  forecast(state, seat, { against }) {
    const own = at(state.seats, seat).jurisdiction;
    const newest = at(openGrievances(state, own, against), 0);
    const cause: Cause = { code: 'protested', seat };
    return sure(
      cause,
      meter(seat, 'sovereignty', effectOf(state, 'protest.sovereignty')),
      meter(seat, 'standing', effectOf(state, 'protest.standing')),
      meter(at(state.jurisdictions, against).government, 'standing', effectOf(state, 'protest.theirStanding')),
      relation(own, against, effectOf(state, 'protest.relation')),
      comity(effectOf(state, 'protest.comity')),
      note(`grievance.${newest.kind}`, { jurisdiction: against, round: newest.round }),
    );
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const [newest] = openGrievances(r.state, at(r.state.seats, seat).jurisdiction, order.against);
    if (!newest) return giveBack(r, seat, sealed, 'noGrievance');
    const effects = protest.forecast(r.state, seat, order);
    r.emit({ type: 'protested', seat, against: order.against, grievance: newest.id });
    carryOut(r, effects, seat);
  },
};
