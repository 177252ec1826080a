import type { Forecast, GameState, SeatId } from '../../../model/index.ts';
import { at, isOpenDemand, NONE } from '../../../model/index.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, type Resolution } from '../../resolution.ts';

/** Opens a sealed matter to the public. */
export const unseal: OrderRule<'unseal'> = {
  kind: 'unseal',
  roles: ['court'],
  phase: 'orders',
  once: true,
  step: 'courtOrders',

  candidates: (state, seat) =>
    state.demands
      .filter((demand) => demand.sealed && at(state.jurisdictions, demand.jurisdiction).court === seat)
      .map((demand) => ({ kind: 'unseal', demand: demand.id })),

  check(state, seat, order) {
    const demand = state.demands[order.demand];
    if (!demand || at(state.jurisdictions, demand.jurisdiction).court !== seat) return 'notYourCase';
    return demand.sealed && isOpenDemand(demand) ? undefined : 'notSealed';
  },

  price: (state) => state.setup.ruleset.prices.unseal,
  target: (state, order) => ({ demand: order.demand, holding: at(state.demands, order.demand).holding }),

  forecast: (state, seat, order) => [
    ...brings(state, seat, order.demand),
    ...sure({ code: 'unsealed', seat, demand: order.demand }, note('becomesPublic')),
  ],

  resolve(r, seat, sealed) {
    const why = unseal.check(r.state, seat, sealed.order);
    if (why) return giveBack(r, seat, sealed, why);
    liftSeal(r, sealed.order.demand);
    carryOut(r, brings(r.state, seat, sealed.order.demand), seat);
  },
};

/** A court makes a sealed demand and its case public. */
export function liftSeal(r: Resolution, id: number): void {
  r.emit({ type: 'demandChanged', demand: id, set: { sealed: false }, why: 'unsealed' });
  const record = at(r.state.demands, id).case;
  if (record !== NONE) r.emit({ type: 'caseChanged', case: record, set: { sealed: false }, why: 'unsealed' });
}

function brings(state: GameState, seat: SeatId, demand: number): Forecast[] {
  return sure(
    { code: 'unsealed', seat, demand },
    meter(seat, 'rights', effectOf(state, 'unseal.rights')),
    meter(seat, 'order', effectOf(state, 'unseal.order')),
  );
}
