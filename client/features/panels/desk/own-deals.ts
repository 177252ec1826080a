import {
  type Meter,
  type PublicDeal,
  type SeatView,
  standsByDeal,
  WORD_METER,
} from '../../../../shared/model/index.ts';
import { ruleset } from '../../../i18n/index.ts';
import { sealedNow } from './order-facts.ts';

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

/** What it costs to have no deal that one stands by: how much of which meter, and the first round, once that is near; nothing for courts, which make none. `lapses`: a contract is all there is, and it ends with this round. */
export function standsApart(
  view: SeatView,
): { meter: Meter; price: number; from: number; lapses: boolean } | undefined {
  const role = typeof view.viewer === 'number' ? view.seats[view.viewer]?.role : undefined;
  const from = ruleset.parameters['apart.from'];
  if (role === undefined || role === 'court' || view.round < from - 1) return undefined;
  if (!view.partners.some(({ give, take, terms }) => terms.length > 0 || (give.length > 0 && take.length > 0)))
    return undefined;
  const seat = view.viewer as number;
  const lasting = view.deals.filter((deal) => !lapsesNow(view, deal));
  if (standsByDeal(lasting, seat)) return undefined;
  const lapses = standsByDeal(view.deals, seat);
  return { meter: WORD_METER[role], price: -ruleset.effects.apart, from, lapses };
}

/** Whether a contract ends with this round, as its region is not built: not by a move that the viewer has sealed either. */
function lapsesNow(view: SeatView, { status, terms, round }: PublicDeal): boolean {
  if (status !== 'accepted' || terms.kind !== 'regionContract' || round >= view.round) return false;
  const { jurisdiction } = terms;
  return !sealedNow(view).some(({ order }) => order.kind === 'region' && order.jurisdiction === jurisdiction);
}
