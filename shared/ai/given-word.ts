import type { Option, PublicSeat, Reason, SeatView } from '../model/index.ts';
import { at } from '../model/index.ts';
import { breaks, fulfils, type Given, wordsOf } from './bargain/keeping.ts';
import type { Personality } from './personality.ts';
import { capitalWorth, meterWorth } from './unit-worth.ts';

/** Points of its own standing, trust or legitimacy that a broken promise costs. */
const BROKEN = 5;
const WORD = { government: 'standing', company: 'trust', court: 'legitimacy' } as const;
/** Score points that everybody's trust is worth on top. */
const NAME = 4;

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
  const weight = NAME + BROKEN * meterWorth(view, me, WORD[me.role]);
  const broken = given.find(({ other, pledge }) => breaks(view, at(view.seats, other), pledge, option.order));
  if (broken) return [{ code: 'gaveWord', weight: -weight, seat: broken.other }];
  const kept = given.find(({ other, pledge }) => fulfils(view, at(view.seats, other), pledge, option));
  return kept ? [{ code: 'gaveWord', weight, seat: kept.other }] : contract;
}

/** A region that a state has put money aside for. */
function contractBias(view: SeatView, me: PublicSeat, { order }: Option): Reason[] {
  if (order.kind !== 'region') return [];
  const deal = view.deals.find(
    ({ status, terms, by, to }) =>
      status === 'accepted' &&
      terms.kind === 'regionContract' &&
      terms.jurisdiction === order.jurisdiction &&
      (by === me.id || to === me.id),
  );
  if (deal?.terms.kind !== 'regionContract') return [];
  const seat = deal.by === me.id ? deal.to : deal.by;
  return [{ code: 'regionPays', weight: 1 + deal.terms.pay * capitalWorth(view, me), seat }];
}
