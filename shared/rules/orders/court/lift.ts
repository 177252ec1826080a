import type { Forecast, GameState, SeatId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { casesOf, caseTarget, isOwn } from '../../order-kit/bench-cases.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Ends a stay: the order is due at this Bench. */
export const lift: OrderRule<'lift'> = {
  kind: 'lift',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) => casesOf(state, seat).map((record) => ({ kind: 'lift', case: record.id })),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!isOwn(state, seat, record)) return 'notYourCase';
    return record.kind === 'challenge' && at(state.demands, record.demand).status === 'stayed'
      ? undefined
      : 'notStayed';
  },

  price: (state) => state.setup.ruleset.prices.lift,
  target: (state, order) => caseTarget(state, order.case),

  forecast: (state, seat, order) => [
    ...brings(state, seat, order.case),
    ...sure(
      { code: 'stayLifted', seat, case: order.case },
      note('dueNow', { seat: at(state.demands, at(state.cases, order.case).demand).company }),
    ),
    ...likely(
      parameterOf(state, 'foresee.obeyed'),
      { code: 'orderObeyed', seat, case: order.case },
      meter(seat, 'legitimacy', effectOf(state, 'obeyed.legitimacy')),
    ),
  ],

  resolve(r, seat, sealed) {
    const id = sealed.order.case;
    const why = lift.check(r.state, seat, sealed.order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'caseChanged', case: id, set: { stayed: false }, why: 'stayLifted' });
    const { demand } = at(r.state.cases, id);
    r.emit({ type: 'demandChanged', demand, set: { status: 'inForce' }, why: 'stayLifted' });
    carryOut(r, brings(r.state, seat, id), seat);
  },
};

function brings(state: GameState, seat: SeatId, id: number): Forecast[] {
  return sure(
    { code: 'stayLifted', seat, case: id },
    meter(seat, 'order', effectOf(state, 'lift.order')),
    meter(seat, 'rights', effectOf(state, 'lift.rights')),
  );
}
