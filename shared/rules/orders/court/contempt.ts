import type { Cause, Forecast, GameState, SeatId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { isPending } from '../../law/demand-life.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Sets a fine that grows each round an order is defied; it is not paid while an appeal runs. */
export const contempt: OrderRule<'contempt'> = {
  kind: 'contempt',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) =>
    state.demands
      .filter((demand) => at(state.jurisdictions, demand.jurisdiction).court === seat)
      .map((demand) => ({ kind: 'contempt', demand: demand.id })),

  check(state, seat, order) {
    const demand = state.demands[order.demand];
    if (!demand || at(state.jurisdictions, demand.jurisdiction).court !== seat) return 'notYourCase';
    const inContempt = demand.status === 'refused' || (demand.status === 'inForce' && isPending(state, demand));
    if (!inContempt) return 'noRefusal';
    return demand.ladder > 0 ? 'ladderRunning' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.contempt,
  target(state, order) {
    const { holding, company } = at(state.demands, order.demand);
    return { demand: order.demand, holding, seat: company };
  },

  forecast(state, seat, order) {
    const demand = at(state.demands, order.demand);
    const { company } = demand;
    const cause: Cause = { code: 'contemptFine', seat: company, demand: order.demand };
    return [
      ...brings(state, seat, order.demand),
      ...sure(cause, note('ladder', { seat: company })),
      ...(isPending(state, demand)
        ? sure(cause, note('notPaidOnAppeal'))
        : likely(
            parameterOf(state, 'foresee.defied'),
            cause,
            { on: 'purse', seat: company, by: -1 },
            meter(company, 'revenue', effectOf(state, 'contemptFine.revenue')),
          )),
      ...likely(
        parameterOf(state, 'foresee.obeyed'),
        { code: 'orderObeyed', seat, demand: order.demand },
        meter(seat, 'legitimacy', effectOf(state, 'obeyed.legitimacy')),
      ),
    ];
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = contempt.check(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'demandChanged', demand: order.demand, set: { ladder: 1 }, why: 'contemptSet' });
    carryOut(r, brings(r.state, seat, order.demand), seat);
  },
};

function brings(state: GameState, seat: SeatId, demand: number): Forecast[] {
  return sure({ code: 'contemptSet', seat, demand }, meter(seat, 'order', effectOf(state, 'contempt.order')));
}
