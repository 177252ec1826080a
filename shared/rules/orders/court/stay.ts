import type { Forecast, GameState } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { lastRuling } from '../../law/docket.ts';
import { reversalOdds } from '../../law/reversal.ts';
import { stayEffects } from '../../law/ruling-effects.ts';
import { casesOf, caseTarget, isOwn } from '../../order-kit/bench-cases.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, risk, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Pauses an order in force: nothing is due until the stay is lifted or the case is final. */
export const stay: OrderRule<'stay'> = {
  kind: 'stay',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) => casesOf(state, seat).map((record) => ({ kind: 'stay', case: record.id })),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!isOwn(state, seat, record)) return 'notYourCase';
    const open = record.kind === 'challenge' && (record.status === 'ruled' || record.status === 'argued');
    return open && at(state.demands, record.demand).status === 'inForce' ? undefined : 'notInForce';
  },

  price: (state) => state.setup.ruleset.prices.stay,
  target: (state, order) => caseTarget(state, order.case),

  forecast: (state, seat, order) => [
    ...stayEffects(state, at(state.cases, order.case), seat),
    ...sure({ code: 'orderStayed', seat, case: order.case }, note('nothingIsDue')),
    ...softerReversal(state, seat, order.case),
  ],

  resolve(r, seat, sealed) {
    const id = sealed.order.case;
    const why = stay.check(r.state, seat, sealed.order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'caseChanged', case: id, set: { stayed: true }, why: 'orderStayed' });
    const record = at(r.state.cases, id);
    r.emit({ type: 'demandChanged', demand: record.demand, set: { status: 'stayed' }, why: 'orderStayed' });
    carryOut(r, stayEffects(r.state, record, seat), seat);
  },
};

/** A court that paused its own order loses less Legitimacy when the highest court reverses it. */
function softerReversal(state: GameState, seat: number, id: number): Forecast[] {
  const record = at(state.cases, id);
  const last = lastRuling(record);
  if (!last || last.level + 1 < parameterOf(state, 'level.top')) return [];
  const saved = effectOf(state, 'reversed.stayed.legitimacy') - effectOf(state, 'reversed.legitimacy');
  const odds = reversalOdds(state, { ...record, level: last.level }, last.ruling);
  return risk(odds, { code: 'reversedStayed', seat, case: id }, meter(seat, 'legitimacy', saved));
}
