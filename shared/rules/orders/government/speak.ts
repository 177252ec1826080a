import type { BillId, Cause, GameState, JurisdictionId, SeatId } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { meter, note, relation, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, moveMeter, moveRelation } from '../../resolution.ts';

/** Speaks in public: warms the relation with a state, or (`with` is one's own) supports the bill one brings this round. */
export const speak: OrderRule<'speak'> = {
  kind: 'speak',
  roles: ['government'],
  phase: 'orders',
  step: 'laidOut',
  candidates: (state) => state.jurisdictions.map((one) => ({ kind: 'speak', with: one.id, bill: NONE })),

  check(state, seat, order) {
    if (order.bill !== NONE) return 'noBill';
    if (!state.jurisdictions[order.with]) return 'noTarget';
    if (hasSealed(state, seat, 'speak')) return 'onceARound';
    return isAtHome(state, seat, order.with) && !hasSealed(state, seat, 'law') ? 'noBill' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.speak,
  target: (_state, order) => ({ jurisdiction: order.with }),

  forecast(state, seat, order) {
    const cause: Cause = { code: 'spoke', seat };
    if (isAtHome(state, seat, order.with)) return sure(cause, note('billSupportUp', { jurisdiction: order.with }));
    return sure(
      cause,
      meter(seat, 'standing', effectOf(state, 'speak.standing')),
      relation(at(state.seats, seat).jurisdiction, order.with, effectOf(state, 'speak.relation')),
    );
  },

  resolve(r, seat, sealed) {
    const cause: Cause = { code: 'spoke', seat };
    const { with: other } = sealed.order;
    if (isAtHome(r.state, seat, other)) {
      const bill = ownBill(r.state, other);
      if (bill === NONE) return giveBack(r, seat, sealed, 'noBill');
      r.emit({ type: 'acted', seat, order: sealed.order });
      return r.emit({ type: 'supportChanged', bill, by: effectOf(r.state, 'speak.support'), seat });
    }
    r.emit({ type: 'acted', seat, order: sealed.order });
    moveMeter(r, seat, 'standing', effectOf(r.state, 'speak.standing'), cause);
    moveRelation(r, at(r.state.seats, seat).jurisdiction, other, effectOf(r.state, 'speak.relation'), cause);
  },
};

const isAtHome = (state: GameState, seat: SeatId, other: JurisdictionId) =>
  at(state.seats, seat).jurisdiction === other;

function ownBill(state: GameState, jurisdiction: JurisdictionId): BillId {
  return state.bills.findLast((bill) => bill.jurisdiction === jurisdiction && bill.status === 'open')?.id ?? NONE;
}
