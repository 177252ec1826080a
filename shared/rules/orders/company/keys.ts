import type { Forecast, GameState, OrderOf, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, CUSTODIES, NONE } from '../../../model/index.ts';
import { capabilityLawOn } from '../../law/law-book.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf } from '../../resolution.ts';

/** Gives the keys of a holding to its customers or to a trustee, or takes them back. */
export const keys: OrderRule<'keys'> = {
  kind: 'keys',
  roles: ['company'],
  phase: 'orders',
  step: 'works',

  candidates: (state, seat) =>
    state.holdings
      .filter((holding) => holding.company === seat)
      .flatMap((holding) =>
        CUSTODIES.map((custody): OrderOf<'keys'> => ({ kind: 'keys', holding: holding.id, custody })),
      ),

  check(state, seat, order) {
    const why = whyNotGiven(state, seat, order);
    return (
      why ?? (hasSealed(state, seat, 'keys', (other) => other.holding === order.holding) ? 'alreadySealed' : undefined)
    );
  },

  price: (state, _seat, order) => (order.custody === 'provider' ? 0 : state.setup.ruleset.prices.keys),
  target: (_state, order) => ({ holding: order.holding }),
  forecast: (state, seat, order) => brings(state, seat, order),

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = whyNotGiven(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    const effects = brings(r.state, seat, order);
    r.emit({ type: 'keysChanged', holding: order.holding, keys: order.custody });
    carryOut(r, effects, seat);
  },
};

function whyNotGiven(state: GameState, seat: SeatId, order: OrderOf<'keys'>): ReasonCode | undefined {
  const holding = state.holdings[order.holding];
  if (holding?.company !== seat) return 'noTarget';
  if (holding.frozen) return 'holdingFrozen';
  if (holding.keys === order.custody) return 'sameCustody';
  return order.custody === 'customer' && capabilityLawOn(state, holding) !== NONE ? 'capabilityLawForbids' : undefined;
}

/** Customers trust keys out of the company's hands; passing them on from there gains no more Trust. */
function brings(state: GameState, seat: SeatId, { holding, custody }: OrderOf<'keys'>): Forecast[] {
  if (custody === 'provider')
    return sure(
      { code: 'keysBack', seat },
      meter(seat, 'trust', effectOf(state, 'keys.back.trust')),
      note('fullEvidence'),
    );
  const first = at(state.holdings, holding).keys === 'provider';
  return sure(
    { code: custody === 'customer' ? 'keysCustomer' : 'keysTrustee', seat },
    first ? meter(seat, 'trust', effectOf(state, `keys.${custody}.trust`)) : undefined,
    meter(seat, 'revenue', effectOf(state, `keys.${custody}.revenue`)),
    note('lessEvidence'),
  );
}
