import type { PublicDeal, SeatView } from '../../../../shared/model/index.ts';

/** Offers that wait for the answer of the seat at this desk. */
export function offersTo(view: SeatView): PublicDeal[] {
  return view.deals.filter((deal) => deal.to === view.viewer && deal.status === 'offered');
}

/** What the seat has signed and is not yet carried out, kept, broken or lapsed; the newest first. */
export function runningDeals(view: SeatView): PublicDeal[] {
  return view.deals
    .filter((deal) => deal.status === 'accepted' && (deal.by === view.viewer || deal.to === view.viewer))
    .toReversed();
}

/** What the seat has offered in this phase and what was said to it; the newest first. */
export function sentDeals(view: SeatView): PublicDeal[] {
  return view.deals
    .filter(({ by, status, round, phase }) => {
      const isNow = round === view.round && phase === view.phase;
      return by === view.viewer && (status === 'offered' || (status === 'declined' && isNow));
    })
    .toReversed();
}
