import {
  at,
  type Forecast,
  type GameState,
  type JurisdictionId,
  NONE,
  type SeatId,
  TREATIES,
  type TreatyKind,
} from '../../../model/index.ts';
import { restorable, whyNoTreaty } from '../../law/negotiating.ts';
import { relationOf } from '../../law/requesting.ts';
import { treatyEffects } from '../../law/treaty-effects.ts';
import { comity, likely, meter, note, relation, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { parameterOf } from '../../resolution.ts';

/** Offers another state a treaty, or to restore a suspended one. */
export const treaty: OrderRule<'treaty'> = {
  kind: 'treaty',
  roles: ['government'],
  phase: 'orders',
  step: 'laidOut',

  candidates(state, seat) {
    const { jurisdiction: own } = at(state.seats, seat);
    return state.jurisdictions
      .filter((other) => other.id !== own)
      .flatMap((other) => TREATIES.map((kind) => ({ kind: 'treaty', treaty: kind, with: other.id })));
  },

  check(state, seat, order) {
    const same = (other: typeof order) => other.treaty === order.treaty && other.with === order.with;
    if (hasSealed(state, seat, 'treaty', same)) return 'alreadySealed';
    return whyNoTreaty(state, order.treaty, at(state.seats, seat).jurisdiction, order.with);
  },

  price: (state) => state.setup.ruleset.prices.treaty,

  target(state, order) {
    const seat = at(state.jurisdictions, order.with).government;
    return { jurisdiction: order.with, ...(seat === NONE ? {} : { seat }) };
  },

  forecast(state, seat, order) {
    const own = at(state.seats, seat).jurisdiction;
    const neutral = at(state.jurisdictions, order.with).government === NONE;
    return [
      ...sure(
        { code: 'treatyOffered', seat },
        note(neutral ? 'neutralSignsByRelation' : 'partnerMustSign', { jurisdiction: order.with }),
      ),
      ...signingForecast(state, seat, order.treaty, own, order.with, signChance(state, own, order.with)),
    ];
  },

  resolve(r, seat, sealed) {
    const { treaty: kind, with: partner } = sealed.order;
    const own = at(r.state.seats, seat).jurisdiction;
    const why = whyNoTreaty(r.state, kind, own, partner);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({
      type: 'treatyOffered',
      treaty: {
        id: r.state.treaties.length,
        kind,
        a: own,
        b: partner,
        status: 'offered',
        from: r.state.round,
        restores: restorable(r.state, kind, own, partner),
      },
    });
  },
};

/** What a treaty will bring if it is signed. */
export function signingForecast(
  state: GameState,
  seat: SeatId,
  kind: TreatyKind,
  a: JurisdictionId,
  b: JurisdictionId,
  chance: number,
): Forecast[] {
  const restores = restorable(state, kind, a, b) !== NONE;
  const effects = treatyEffects(state, kind, a, b, restores);
  return likely(
    chance,
    { code: restores ? 'treatyRestored' : 'treatySigned', seat },
    comity(effects.comity),
    relation(a, b, effects.relation),
    ...effects.meters.map((one) => meter(one.seat, one.meter, one.by)),
    // A treaty of legal assistance is never new.
    note(restores || kind === 'mla' ? 'treaty.restored' : `treaty.${kind}`, { jurisdiction: b }),
  );
}

/** Neutral states sign by their published rule; others more readily the better the relation. */
function signChance(state: GameState, own: JurisdictionId, partner: JurisdictionId): number {
  const warmth = relationOf(state, own, partner);
  if (at(state.jurisdictions, partner).government === NONE)
    return warmth >= parameterOf(state, 'neutral.signRelation') ? 100 : 0;
  return Math.max(
    5,
    Math.min(95, parameterOf(state, 'foresee.sign') + parameterOf(state, 'foresee.signPerRelation') * warmth),
  );
}
