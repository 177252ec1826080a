import type { Cause } from '../../../model/index.ts';
import {
  at,
  DATA_KINDS,
  type GameState,
  type JurisdictionId,
  LAWS,
  type OrderOf,
  type ReasonCode,
} from '../../../model/index.ts';
import { isLastRound } from '../../law/last-round.ts';
import { isOwnLaw, lawEffects } from '../../law/law-effects.ts';
import { pendingCasesOf } from '../../law/pending.ts';
import { comity, likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { parameterOf } from '../../resolution.ts';

/** Brings a bill before parliament: a new law, or the end of one. */
export const law: OrderRule<'law'> = {
  kind: 'law',
  roles: ['government'],
  phase: 'orders',
  step: 'laidOut',

  candidates(state) {
    const kinds = DATA_KINDS.filter((data) => state.holdings.some((holding) => holding.kind === data));
    return [false, true].flatMap((repeal) =>
      LAWS.flatMap((kind): OrderOf<'law'>[] =>
        kind === 'localisation'
          ? kinds.map((data) => ({ kind: 'law', law: kind, data, repeal }))
          : [{ kind: 'law', law: kind, data: 'any', repeal }],
      ),
    );
  },

  check(state, seat, order) {
    return hasSealed(state, seat, 'law') ? 'billOpen' : whyNoBill(state, at(state.seats, seat).jurisdiction, order);
  },

  price: (state) => state.setup.ruleset.prices.law,

  target: () => ({}),

  forecast(state, seat, order) {
    const maker = at(state.seats, seat).jurisdiction;
    const cause: Cause = { code: order.repeal ? 'lawRepealed' : 'lawMade', seat };
    const { comity: world, meters } = lawEffects(state, maker, order.law, order.repeal);
    const chance = parameterOf(state, order.repeal ? 'foresee.bill.repeal' : `foresee.bill.${order.law}`);
    return [
      ...sure({ code: 'billTabled', seat }, note('othersMayLobby', { jurisdiction: maker })),
      ...likely(
        chance,
        cause,
        comity(world),
        ...meters.map((one) => meter(one.seat, one.meter, one.by)),
        note(order.repeal ? `repeal.${order.law}` : `law.${order.law}`, { jurisdiction: maker }),
      ),
      ...(order.law === 'reach' && !order.repeal
        ? likely(
            chance,
            cause,
            ...pendingCasesOf(state, maker).map((one) => ({
              ...note('mootsCase', { jurisdiction: maker }),
              demand: one.demand,
            })),
          )
        : []),
      ...(order.law === 'capability' && !order.repeal
        ? likely(chance, cause, note('customerKeysEnd', { jurisdiction: maker, round: state.round + 1 }))
        : []),
    ];
  },

  resolve(r, seat, sealed) {
    const { law: kind, data, repeal } = sealed.order;
    const { jurisdiction } = at(r.state.seats, seat);
    const why = whyNoBill(r.state, jurisdiction, sealed.order);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({
      type: 'billTabled',
      bill: {
        id: r.state.bills.length,
        jurisdiction,
        law: kind,
        data,
        repeal,
        support: parameterOf(r.state, 'bill.support'),
        round: r.state.round,
        status: 'open',
      },
    });
  },
};

function whyNoBill(state: GameState, jurisdiction: JurisdictionId, order: OrderOf<'law'>): ReasonCode | undefined {
  if ((order.law === 'localisation') === (order.data === 'any')) return 'malformed';
  // A law that comes as everything ends would bind nobody.
  if (isLastRound(state)) return 'lastRound';
  if (state.bills.some((bill) => bill.jurisdiction === jurisdiction && bill.status === 'open')) return 'billOpen';
  const inForce = isOwnLaw(state, jurisdiction, order.law, order.data);
  if (order.repeal) return inForce ? undefined : 'lawNotInForce';
  return inForce ? 'lawInForce' : undefined;
}
