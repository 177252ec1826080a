import type { Cause } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { courtOf, mayAppeal } from '../../law/docket.ts';
import { casesOf, caseTarget, isOwn } from '../../order-kit/bench-cases.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Hears an appeal at this Bench: one that waits, or one that may still be lodged against a ruling of the last round. */
export const expediteAppeal: OrderRule<'expediteAppeal'> = {
  kind: 'expediteAppeal',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) => casesOf(state, seat).map((record) => ({ kind: 'expediteAppeal', case: record.id })),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!isOwn(state, seat, record) || courtOf(state, record) !== seat) return 'notYourCase';
    const waits = record.status === 'argued' && record.level > 1 && record.due > state.round;
    const mayCome = mayAppeal(state, record) !== NONE && record.level < parameterOf(state, 'level.courtSeat');
    return (waits || mayCome) && !record.expedited ? undefined : 'noAppealWaiting';
  },

  price: (state) => state.setup.ruleset.prices.expediteAppeal,
  target: (state, order) => caseTarget(state, order.case),

  forecast(state, seat, order) {
    const cause: Cause = { code: 'expedited', seat, case: order.case };
    const gain = meter(seat, 'order', effectOf(state, 'expediteAppeal.order'));
    if (at(state.cases, order.case).status === 'argued')
      return sure(cause, gain, note('heardIn', { round: state.round }));
    // Nothing comes of it where the loser lets the ruling stand.
    return [...likely(100, cause, gain), ...sure(cause, note('heardIfAppealed', { round: state.round }))];
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const cameIn = at(r.state.cases, order.case).status === 'argued';
    const why = cameIn ? expediteAppeal.check(r.state, seat, order) : 'noAppealWaiting';
    if (why) return giveBack(r, seat, sealed, why);
    const effects = expediteAppeal.forecast(r.state, seat, order);
    r.emit({ type: 'caseChanged', case: order.case, set: { due: r.state.round, expedited: true }, why: 'expedited' });
    carryOut(r, effects, seat);
  },
};
