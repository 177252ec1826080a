import type { Cause } from '../../../model/index.ts';
import { courtOf } from '../../law/docket.ts';
import { findFact, unknownFacts } from '../../law/open-facts.ts';
import { casesOf, caseTarget, isOwn } from '../../order-kit/bench-cases.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Has an open fact looked into: what comes out is known to all before the ruling. */
export const inquire: OrderRule<'inquire'> = {
  kind: 'inquire',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) =>
    casesOf(state, seat).flatMap((record) =>
      unknownFacts(record).map(({ fact }) => ({ kind: 'inquire', case: record.id, fact })),
    ),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!isOwn(state, seat, record) || courtOf(state, record) !== seat) return 'notYourCase';
    if (record.status !== 'argued') return 'caseNotDue';
    return unknownFacts(record).some(({ fact }) => fact === order.fact) ? undefined : 'factKnown';
  },

  price: (state) => state.setup.ruleset.prices.inquire,
  target: (state, order) => caseTarget(state, order.case),

  forecast(state, seat, order) {
    const cause: Cause = { code: 'factsFound', seat, case: order.case };
    return [
      ...sure({ ...cause, code: 'inquired' }, note('factComesOut')),
      ...likely(
        parameterOf(state, 'foresee.ruled'),
        cause,
        meter(seat, 'legitimacy', effectOf(state, 'rule.found.legitimacy')),
      ),
    ];
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = inquire.check(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    findFact(r, order.case, order.fact, 'inquiry');
  },
};
