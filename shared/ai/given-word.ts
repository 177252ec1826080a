import type { Option, PublicSeat, Reason, SeatView } from '../model/index.ts';
import { at, runningDeals, standsByDeal, WORD_METER } from '../model/index.ts';
import { breaks, fulfils, type Given, wordsOf } from './bargain/keeping.ts';
import type { Personality } from './personality.ts';
import { capitalWorth, meterWorth } from './unit-worth.ts';

/** Points of its own standing, trust or legitimacy that a broken promise costs, and that a promised deed earns. */
export const BROKEN = 12;
export const KEPT = 2;
/** What as many promises at once cost each round, and how many rounds they usually run. */
export const CROWDED = { from: 3, by: 10, rounds: 2 };
/** What it costs each round, from that round on, to have no deal that one stands by. */
export const APART = { from: 3, by: 6 };
/** Score points that everybody's trust is worth on top. */
const NAME = 4;

/** Score points that doing what was promised earns by itself. */
export function deedWorth(view: SeatView, maker: PublicSeat): number {
  return KEPT * meterWorth(view, maker, WORD_METER[maker.role]);
}

/** Score points that one exchange more costs a seat by itself: who promises to many is believed less. */
export function crowdedCost(view: SeatView, seat: PublicSeat): number {
  const running = runningDeals(view.deals, 'exchange', seat.id);
  return running.length + 1 >= CROWDED.from
    ? CROWDED.by * CROWDED.rounds * meterWorth(view, seat, WORD_METER[seat.role])
    : 0;
}

/** Score points that a first deal is worth by itself, once standing apart has its price. */
export function firstDealWorth(view: SeatView, seat: PublicSeat): number {
  if (view.round + 1 < APART.from || standsByDeal(view.deals, seat.id)) return 0;
  return APART.by * meterWorth(view, seat, WORD_METER[seat.role]);
}

/** The promise of its own that an order would break, or nothing. */
export function promiseBrokenBy(view: SeatView, me: PublicSeat, { order }: Option): Given | undefined {
  return wordsOf(view, me.id).find(({ other, pledge }) => breaks(view, at(view.seats, other), pledge, order));
}

/** What a given word says to an order: keeping one's word is worth a meter and everybody's trust. */
export function wordBias(view: SeatView, me: PublicSeat, option: Option, who: Personality): Reason[] {
  if (who.faithless) return [];
  const contract = contractBias(view, me, option);
  const given = wordsOf(view, me.id);
  if (given.length === 0) return contract;
  const weight = NAME + BROKEN * meterWorth(view, me, WORD_METER[me.role]);
  const broken = given.find(({ other, pledge }) => breaks(view, at(view.seats, other), pledge, option.order));
  if (broken) return [{ code: 'gaveWord', weight: -weight, seat: broken.other }];
  const kept = given.find(({ other, pledge }) => fulfils(view, at(view.seats, other), pledge, option));
  return kept ? [{ code: 'gaveWord', weight, seat: kept.other }] : contract;
}

/** A region that a state has put money aside for. */
function contractBias(view: SeatView, me: PublicSeat, { order }: Option): Reason[] {
  if (order.kind !== 'region') return [];
  const contracts = runningDeals(view.deals, 'regionContract', me.id);
  const deal = contracts.find(({ terms }) => terms.jurisdiction === order.jurisdiction);
  if (!deal) return [];
  const seat = deal.by === me.id ? deal.to : deal.by;
  return [{ code: 'regionPays', weight: NAME + deal.terms.pay * capitalWorth(view, me), seat }];
}
