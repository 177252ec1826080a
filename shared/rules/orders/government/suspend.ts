import type { Cause, GameState, ReasonCode, SeatId, TreatyId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { wrong } from '../../law/grievances.ts';
import { comity, meter, note, relation, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, moveComity, moveMeter, moveRelation, tally } from '../../resolution.ts';

/** Stops a treaty of one's own, without asking the partner. */
export const suspend: OrderRule<'suspend'> = {
  kind: 'suspend',
  roles: ['government'],
  phase: 'orders',
  step: 'treaties',
  candidates: (state, seat) =>
    state.treaties
      .filter((one) => !whyNotSuspended(state, seat, one.id))
      .map((one) => ({ kind: 'suspend', treaty: one.id })),

  check(state, seat, order) {
    if (hasSealed(state, seat, 'suspend', (other) => other.treaty === order.treaty)) return 'alreadySealed';
    return whyNotSuspended(state, seat, order.treaty);
  },

  price: (state) => state.setup.ruleset.prices.suspend,

  target: (_state, order) => ({ treaty: order.treaty }),

  forecast(state, seat, order) {
    const { a, b, kind } = at(state.treaties, order.treaty);
    return sure(
      { code: 'treatySuspended', seat, treaty: order.treaty },
      meter(seat, 'sovereignty', effectOf(state, 'suspend.sovereignty')),
      meter(seat, 'standing', effectOf(state, 'suspend.standing')),
      comity(effectOf(state, 'suspend.comity')),
      relation(a, b, effectOf(state, 'suspend.relation')),
      kind === 'mla'
        ? note('requestsLapse', { jurisdiction: at(state.seats, seat).jurisdiction === a ? b : a })
        : undefined,
    );
  },

  resolve(r, seat, sealed) {
    const { treaty } = sealed.order;
    const why = whyNotSuspended(r.state, seat, treaty);
    if (why) return giveBack(r, seat, sealed, why);
    const { a, b } = at(r.state.treaties, treaty);
    const cause: Cause = { code: 'treatySuspended', seat, treaty };
    r.emit({ type: 'treatyChanged', treaty, status: 'suspended', from: r.state.round });
    const own = at(r.state.seats, seat).jurisdiction;
    wrong(r, [a === own ? b : a], { against: own, kind: 'treaty', treaty });
    tally(r, seat, 'suspensions');
    moveMeter(r, seat, 'sovereignty', effectOf(r.state, 'suspend.sovereignty'), cause);
    moveMeter(r, seat, 'standing', effectOf(r.state, 'suspend.standing'), cause);
    moveRelation(r, a, b, effectOf(r.state, 'suspend.relation'), cause);
    moveComity(r, effectOf(r.state, 'suspend.comity'), seat, cause);
  },
};

function whyNotSuspended(state: GameState, seat: SeatId, id: TreatyId): ReasonCode | undefined {
  const treaty = state.treaties[id];
  const own = at(state.seats, seat).jurisdiction;
  if (!treaty || (treaty.a !== own && treaty.b !== own)) return 'noTreaty';
  if (treaty.kind === 'adequacy' && !at(state.jurisdictions, own).union) return 'decisionOfTheUnion';
  return treaty.status === 'inForce' || treaty.status === 'signed' ? undefined : 'treatyNotInForce';
}
