import type { Forecast, GameState, OrderOf, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, TESTS } from '../../../model/index.ts';
import { testWeight } from '../../law/test-weight.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { comity, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf } from '../../resolution.ts';

/** Talks with a foreign bench: its weight for one test moves a step toward this court's. */
export const dialogue: OrderRule<'dialogue'> = {
  kind: 'dialogue',
  roles: ['court'],
  phase: 'orders',
  step: 'courtOrders',

  candidates(state, seat) {
    const { jurisdiction: own } = at(state.seats, seat);
    return state.jurisdictions
      .filter((other) => other.id !== own)
      .flatMap((other) => TESTS.map((test): OrderOf<'dialogue'> => ({ kind: 'dialogue', with: other.id, test })));
  },

  check: (state, seat, order) =>
    whyNot(state, seat, order) ?? (hasSealed(state, seat, 'dialogue') ? 'onceARound' : undefined),
  price: (state) => state.setup.ruleset.prices.dialogue,
  target: (_state, order) => ({ jurisdiction: order.with }),
  forecast: (state, seat, order) => brings(state, seat, order),

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = whyNot(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'acted', seat, order });
    r.emit({ type: 'tallySet', seat, key: 'lastDialogue', to: r.state.round });
    carryOut(r, brings(r.state, seat, order), seat);
  },
};

function whyNot(state: GameState, seat: SeatId, order: OrderOf<'dialogue'>): ReasonCode | undefined {
  const { jurisdiction, tally } = at(state.seats, seat);
  if (!state.jurisdictions[order.with] || order.with === jurisdiction) return 'noTarget';
  if (tally.lastDialogue > 0 && tally.lastDialogue === state.round - 1) return 'dialogueLastRound';
  const agrees = testWeight(state, order.with, order.test) === testWeight(state, jurisdiction, order.test);
  return agrees ? 'courtsAgree' : undefined;
}

function brings(state: GameState, seat: SeatId, order: OrderOf<'dialogue'>): Forecast[] {
  const own = testWeight(state, at(state.seats, seat).jurisdiction, order.test);
  const from = testWeight(state, order.with, order.test);
  return sure(
    { code: 'dialogue', seat },
    { on: 'weight', jurisdiction: order.with, test: order.test, from, to: from + (own > from ? 1 : -1) },
    comity(effectOf(state, 'dialogue.comity')),
  );
}
