import { courtOf } from '../law/docket.ts';
import { effectOf } from '../resolution.ts';
import { casesOf, caseTarget, isOwn } from './bench-cases.ts';
import { carryOut } from './consequences.ts';
import { meter, note, sure } from './foresight.ts';
import { giveBack } from './give-back.ts';
import type { OrderRule } from './order-rule.ts';

/** Hears a waiting appeal at this Bench. */
export const expediteAppeal: OrderRule<'expediteAppeal'> = {
  kind: 'expediteAppeal',
  roles: ['court'],
  phase: 'orders',
  step: 'courtOrders',

  candidates: (state, seat) => casesOf(state, seat).map((record) => ({ kind: 'expediteAppeal', case: record.id })),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!isOwn(state, seat, record) || courtOf(state, record) !== seat) return 'notYourCase';
    const waits = record.status === 'argued' && record.level > 1 && record.due > state.round && !record.expedited;
    return waits ? undefined : 'noAppealWaiting';
  },

  price: (state) => state.setup.ruleset.prices.expediteAppeal,
  target: (state, order) => caseTarget(state, order.case),

  forecast: (state, seat, order) => [
    ...sure(
      { code: 'expedited', seat, case: order.case },
      meter(seat, 'order', effectOf(state, 'expediteAppeal.order')),
      note('heardIn', { round: state.round }),
    ),
  ],

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = expediteAppeal.check(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'caseChanged', case: order.case, set: { due: r.state.round, expedited: true }, why: 'expedited' });
    carryOut(r, expediteAppeal.forecast(r.state, seat, order), seat);
  },
};
