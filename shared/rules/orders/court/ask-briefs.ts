import type { Cause } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { courtOf, putOffTo } from '../../law/docket.ts';
import { findFirstFact, unknownFacts } from '../../law/open-facts.ts';
import { casesOf, caseTarget, isOwn } from '../../order-kit/bench-cases.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf } from '../../resolution.ts';

/** Calls for briefs in a case: they are free, the ruling waits a round, and one open fact is cleared up. */
export const askBriefs: OrderRule<'askBriefs'> = {
  kind: 'askBriefs',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) => casesOf(state, seat).map((record) => ({ kind: 'askBriefs', case: record.id })),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!isOwn(state, seat, record) || courtOf(state, record) !== seat) return 'notYourCase';
    if (record.status !== 'argued') return 'caseNotDue';
    if (record.sealed) return 'sealedMatter';
    if (record.askedBriefs) return 'alreadyAsked';
    return putOffTo(state, record) > state.setup.scenario.rounds ? 'lastRound' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.askBriefs,
  target: (state, order) => caseTarget(state, order.case),

  forecast(state, seat, order) {
    const cause: Cause = { code: 'briefsAsked', seat, case: order.case };
    const record = at(state.cases, order.case);
    const findsOne = unknownFacts(record).length > 0;
    return sure(
      cause,
      meter(seat, 'legitimacy', effectOf(state, 'askBriefs.legitimacy')),
      meter(seat, 'order', effectOf(state, 'askBriefs.order')),
      note('heardIn', { round: putOffTo(state, record) }),
      findsOne ? note('factComesOut') : undefined,
    );
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = askBriefs.check(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    const effects = askBriefs.forecast(r.state, seat, order);
    const due = putOffTo(r.state, at(r.state.cases, order.case));
    r.emit({ type: 'caseChanged', case: order.case, set: { askedBriefs: true, due }, why: 'briefsAsked' });
    findFirstFact(r, order.case);
    carryOut(r, effects, seat);
  },
};
