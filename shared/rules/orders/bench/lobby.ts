import type { BillId, Cause, GameState, SeatId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { lawEffects } from '../../law/law-effects.ts';
import { comity, meter, note, risk, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasAnswered } from '../../order-kit/sealed-already.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Speaks to lawmakers for or against a bill on the table. */
export const lobby: OrderRule<'lobby'> = {
  kind: 'lobby',
  roles: ['government', 'company'],
  phase: 'bench',
  step: 'bills',

  candidates: (state) =>
    state.bills
      .filter((bill) => bill.status === 'open')
      .flatMap((bill) => [
        { kind: 'lobby', bill: bill.id, side: 'for' },
        { kind: 'lobby', bill: bill.id, side: 'against' },
      ]),

  check(state, seat, order) {
    if (state.bills[order.bill]?.status !== 'open') return 'noBill';
    return hasAnswered(state, seat, 'lobby', (other) => other.bill === order.bill) ? 'alreadyAnswered' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.lobby,

  target: (state, order) => ({ bill: order.bill, jurisdiction: at(state.bills, order.bill).jurisdiction }),

  forecast(state, seat, order) {
    const cause: Cause = { code: 'lobbied', seat, bill: order.bill };
    return [
      ...sure(
        cause,
        note(order.side === 'for' ? 'billSupportUp' : 'billSupportDown', {
          jurisdiction: at(state.bills, order.bill).jurisdiction,
        }),
      ),
      ...swayed(state, seat, order.bill, order.side === 'for' ? 1 : -1),
    ];
  },

  resolve(r, seat, sealed) {
    const { bill, side } = sealed.order;
    if (at(r.state.bills, bill).status !== 'open') return giveBack(r, seat, sealed, 'noBill');
    const by = effectOf(r.state, 'lobby.support');
    r.emit({ type: 'lobbied', seat, bill, side });
    r.emit({ type: 'supportChanged', bill, by: side === 'for' ? by : -by, seat });
  },
};

/** What one voice may decide: the bill's effects on the seat, at the odds that the vote hangs on it. */
function swayed(state: GameState, seat: SeatId, id: BillId, sign: 1 | -1) {
  const { jurisdiction, law, repeal, support } = at(state.bills, id);
  const { comity: world, meters } = lawEffects(state, jurisdiction, law, repeal);
  const margin = Math.max(1, support - parameterOf(state, 'bill.needed') + 1);
  const odds = Math.floor(parameterOf(state, 'foresee.lobbyDecides') / margin);
  const mine = meters.filter((one) => one.seat === seat).map((one) => meter(seat, one.meter, sign * one.by));
  return risk(odds, { code: 'lobbied', seat, bill: id }, comity(sign * world), ...mine);
}
