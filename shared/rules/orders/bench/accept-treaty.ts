import {
  at,
  type GameState,
  NONE,
  type ReasonCode,
  type SeatId,
  type Target,
  type TreatyId,
} from '../../../model/index.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { signingForecast } from '../government/treaty.ts';

/** Signs the treaty that another state offered. */
export const acceptTreaty: OrderRule<'acceptTreaty'> = {
  kind: 'acceptTreaty',
  roles: ['government'],
  phase: 'bench',
  step: 'treaties',
  candidates: (state, seat) => offersTo(state, seat).map((treaty) => ({ kind: 'acceptTreaty', treaty })),
  check: (state, seat, order) => whyNoOffer(state, seat, order.treaty),
  price: (state) => state.setup.ruleset.extra.treatyAccept,
  target: (state, order) => offerTarget(state, order.treaty),

  forecast(state, seat, order) {
    const { kind, a, b } = at(state.treaties, order.treaty);
    return signingForecast(state, seat, kind, a, b, 100).map((one) => ({ ...one, certainty: 'sure' }));
  },

  /** Puts the name under it; the step then signs, unless one of the two suspended a treaty between them meanwhile. */
  resolve(r, seat, sealed) {
    const { treaty } = sealed.order;
    const why = whyNoOffer(r.state, seat, treaty);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'treatyChanged', treaty, status: 'signed', from: NONE });
  },
};

/** Offers that wait for this government's answer. */
export function offersTo(state: GameState, seat: SeatId): TreatyId[] {
  const { jurisdiction } = at(state.seats, seat);
  return state.treaties.filter((one) => one.status === 'offered' && one.b === jurisdiction).map((one) => one.id);
}

/** Why this offer cannot be answered by the seat. */
export function whyNoOffer(state: GameState, seat: SeatId, treaty: TreatyId): ReasonCode | undefined {
  return offersTo(state, seat).includes(treaty) ? undefined : 'notAsked';
}

/** What an answer to an offer is about. */
export function offerTarget(state: GameState, treaty: TreatyId): Target {
  const { a } = at(state.treaties, treaty);
  const seat = at(state.jurisdictions, a).government;
  return { treaty, jurisdiction: a, ...(seat === NONE ? {} : { seat }) };
}
