import { at } from '../../../model/index.ts';
import { courtOf, putOffTo } from '../../law/docket.ts';
import { casesOf, caseTarget, isOwn } from '../../order-kit/bench-cases.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf } from '../../resolution.ts';

/** Sends a first hearing to the bench above, which hears it a round later with a panel of its own. */
export const refer: OrderRule<'refer'> = {
  kind: 'refer',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) => casesOf(state, seat).map((record) => ({ kind: 'refer', case: record.id })),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!isOwn(state, seat, record) || courtOf(state, record) !== seat) return 'notYourCase';
    const first =
      record.kind === 'challenge' && record.status === 'argued' && record.level === 1 && record.rulings.length === 0;
    if (!first) return 'notFirstHearing';
    return putOffTo(state, record) > state.setup.scenario.rounds ? 'lastRound' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.refer,
  target: (state, order) => caseTarget(state, order.case),

  forecast(state, seat, order) {
    return sure(
      { code: 'referred', seat, case: order.case },
      meter(seat, 'legitimacy', effectOf(state, 'refer.legitimacy')),
      note('heavierPrecedent', { round: putOffTo(state, at(state.cases, order.case)) }),
    );
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = refer.check(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    const effects = refer.forecast(r.state, seat, order);
    const record = at(r.state.cases, order.case);
    const set = { level: record.level + 1, referred: true, due: putOffTo(r.state, record) };
    r.emit({ type: 'caseChanged', case: order.case, set, why: 'referred' });
    carryOut(r, effects, seat);
  },
};
