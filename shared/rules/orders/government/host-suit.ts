import type { Cause, DemandId, GameState, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, isOpenDemand, NONE } from '../../../model/index.ts';
import { openSuit } from '../../law/hearing.ts';
import { isWithin } from '../../law/places.ts';
import { comity, likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, moveComity, moveMeter, parameterOf } from '../../resolution.ts';

/** Asks the host's own court to forbid obeying a foreign order on its soil. */
export const hostSuit: OrderRule<'hostSuit'> = {
  kind: 'hostSuit',
  roles: ['government'],
  phase: 'orders',
  step: 'laidOut',
  candidates: (state, seat) =>
    state.demands.filter((one) => !whyNoSuit(state, seat, one.id)).map((one) => ({ kind: 'hostSuit', demand: one.id })),

  check(state, seat, order) {
    if (hasSealed(state, seat, 'hostSuit', (other) => other.demand === order.demand)) return 'alreadySealed';
    return whyNoSuit(state, seat, order.demand);
  },

  price: (state) => state.setup.ruleset.prices.hostSuit,

  target(state, order) {
    const { holding, company } = at(state.demands, order.demand);
    return { demand: order.demand, holding, seat: company };
  },

  forecast(state, seat, order) {
    const { company } = at(state.demands, order.demand);
    const { jurisdiction: own } = at(state.seats, seat);
    return [
      ...sure(
        { code: 'hostSuitOpened', seat, demand: order.demand },
        meter(seat, 'sovereignty', effectOf(state, 'hostSuit.sovereignty')),
        comity(effectOf(state, 'hostSuit.comity')),
        note('courtWillSay', { jurisdiction: own, round: state.round }),
        note('companyFacesTwoCommands', { seat: company }),
      ),
      ...likely(
        parameterOf(state, 'foresee.forbidden'),
        { code: 'suitForbids', seat, demand: order.demand },
        meter(seat, 'sovereignty', effectOf(state, 'suit.forbidden.hostSovereignty')),
        comity(effectOf(state, 'suit.forbidden.comity')),
      ),
    ];
  },

  resolve(r, seat, sealed) {
    const { demand } = sealed.order;
    const why = whyNoSuit(r.state, seat, demand);
    if (why) return giveBack(r, seat, sealed, why);
    const cause: Cause = { code: 'hostSuitOpened', seat, demand };
    openSuit(r, demand, at(r.state.seats, seat).jurisdiction);
    moveMeter(r, seat, 'sovereignty', effectOf(r.state, 'hostSuit.sovereignty'), cause);
    moveComity(r, effectOf(r.state, 'hostSuit.comity'), seat, cause);
  },
};

function whyNoSuit(state: GameState, seat: SeatId, id: DemandId): ReasonCode | undefined {
  const demand = state.demands[id];
  const own = at(state.seats, seat).jurisdiction;
  const foreignHere =
    demand && demand.base === 'abroad' && demand.jurisdiction !== own && isWithin(state, demand.host, own);
  if (!foreignHere || demand.sealed || !isOpenDemand(demand)) return 'noForeignOrder';
  return demand.suit === NONE ? undefined : 'suitOpen';
}
