import type { Cause, DemandId, Forecast, GameState, OrderOf, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, isOpenDemand, NONE } from '../../../model/index.ts';
import { openFineCase } from '../../law/hearing.ts';
import { meritsOf, meritsOfDemand } from '../../law/merits.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf } from '../../resolution.ts';
import { liftSeal } from '../court/unseal.ts';

/** Contests a fine, which its state's court then judges, or a seal, which falls unless the order is strong enough to enforce. */
export const sue: OrderRule<'sue'> = {
  kind: 'sue',
  roles: ['company'],
  phase: 'orders',
  once: true,
  step: 'laidOut',

  candidates: (state, seat) => [
    ...state.fines
      .filter((fine) => fine.company === seat)
      .map((fine): OrderOf<'sue'> => ({ kind: 'sue', fine: fine.id, demand: NONE })),
    ...state.demands
      .filter((demand) => demand.company === seat)
      .map((demand): OrderOf<'sue'> => ({ kind: 'sue', fine: NONE, demand: demand.id })),
  ],

  check: whyNot,

  price: (state) => state.setup.ruleset.prices.sue,

  target(state, order) {
    if (order.fine === NONE) return { demand: order.demand, holding: at(state.demands, order.demand).holding };
    const { demand, jurisdiction } = at(state.fines, order.fine);
    return demand === NONE ? { fine: order.fine, jurisdiction } : { fine: order.fine, jurisdiction, demand };
  },

  forecast: (state, seat, order) =>
    order.fine === NONE ? foreseenSeal(state, seat, order.demand) : foreseenFine(state, seat, order.fine),

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = whyNot(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'acted', seat, order });
    if (order.fine !== NONE) {
      openFineCase(r, order.fine);
      return;
    }
    if (!sealFalls(r.state, order.demand)) return;
    liftSeal(r, order.demand);
    carryOut(
      r,
      sure({ code: 'sealFell', seat, demand: order.demand }, meter(seat, 'trust', effectOf(r.state, 'unsealed.trust'))),
      seat,
    );
  },
};

function whyNot(state: GameState, seat: SeatId, { fine, demand }: OrderOf<'sue'>): ReasonCode | undefined {
  if (fine !== NONE)
    return state.fines[fine]?.company === seat && state.fines[fine].status === 'set' ? undefined : 'noTarget';
  if (state.demands[demand]?.company !== seat) return 'notYourDemand';
  return state.demands[demand].sealed && isOpenDemand(state.demands[demand]) ? undefined : 'notSealed';
}

/** A court keeps a seal only on an order that it would enforce. */
function sealFalls(state: GameState, id: DemandId): boolean {
  const { case: record } = at(state.demands, id);
  return (record === NONE ? meritsOfDemand(state, id) : meritsOf(state, record)).band !== 'enforce';
}

function foreseenSeal(state: GameState, seat: SeatId, demand: DemandId): Forecast[] {
  const cause: Cause = { code: 'sealFell', seat, demand };
  if (!sealFalls(state, demand)) return sure({ code: 'sealStays', seat, demand }, note('sealStays'));
  return [...likely(100, cause, meter(seat, 'trust', effectOf(state, 'unsealed.trust')), note('becomesPublic'))];
}

function foreseenFine(state: GameState, seat: SeatId, id: number): Forecast[] {
  const { jurisdiction, imposed } = at(state.fines, id);
  const cause: Cause = { code: 'fineFell', seat, fine: id };
  return [
    ...sure({ code: 'fineContested', seat, fine: id }, note('fineHeard', { jurisdiction, round: state.round })),
    ...likely(
      parameterOf(state, 'foresee.fineFalls'),
      cause,
      { on: 'purse', seat, by: imposed },
      meter(seat, 'goodStanding', effectOf(state, 'fine.falls.goodStanding')),
      meter(at(state.jurisdictions, jurisdiction).government, 'sovereignty', effectOf(state, 'fine.falls.sovereignty')),
    ),
  ];
}
