import type { DealFace, DealTerms, Option, Reason, SeatFace, SeatView } from '../model/index.ts';
import { briefedDemand } from './briefed-demand.ts';
import { meterWorth } from './unit-worth.ts';

type Pledge = Extract<DealTerms, { kind: 'pledge' }>;

/** Points of its own standing, trust or legitimacy that a broken promise costs; the loss of trust comes on top. */
const BROKEN = 5;
const WORD = { government: 'standing', company: 'trust', court: 'legitimacy' } as const;

/** The promise of its own that an order would break, or nothing. */
export function promiseBrokenBy(view: SeatView, me: SeatFace, option: Option): DealFace | undefined {
  return view.deals.find(
    ({ status, terms }) =>
      status === 'accepted' &&
      terms.kind === 'pledge' &&
      terms.maker === me.id &&
      terms.until >= view.round &&
      breaks(view, terms, option),
  );
}

/** What a given word says to an order: keeping one's word is worth a meter and everybody's trust. */
export function wordPull(view: SeatView, me: SeatFace, option: Option): Reason[] {
  if (view.deals.length === 0) return [];
  const deal = promiseBrokenBy(view, me, option);
  if (deal)
    return [{ code: 'gaveWord', weight: -2 - BROKEN * meterWorth(view, me, WORD[me.role]), seat: other(deal, me) }];
  const kept = view.deals.find(
    ({ status, terms }) =>
      status === 'accepted' && terms.kind === 'pledge' && terms.maker === me.id && fulfils(view, terms, option),
  );
  return kept
    ? [{ code: 'gaveWord', weight: 1 + BROKEN * meterWorth(view, me, WORD[me.role]), seat: other(kept, me) }]
    : [];
}

function other(deal: DealFace, me: SeatFace): number {
  return deal.by === me.id ? deal.to : deal.by;
}

/** Whether an order would break a promise. */
export function breaks(view: SeatView, pledge: Pledge, { order }: Option): boolean {
  switch (pledge.promise) {
    case 'noDemand':
      return order.kind === 'demand' && concerns(view, pledge, order.file);
    case 'noCovert':
      return order.kind === 'covert' && concerns(view, pledge, order.file);
    case 'noFine':
      return (
        order.kind === 'fine' && view.breaches.find(({ id }) => id === order.breach)?.company === pledge.beneficiary
      );
    case 'noMove':
      return order.kind === 'move' && order.holding === pledge.holding;
    case 'grantNext':
      return order.kind === 'deny' && isAskedBy(view, pledge, order.request);
    case 'briefFor':
      return false;
  }
}

function fulfils(view: SeatView, pledge: Pledge, { order }: Option): boolean {
  if (pledge.promise === 'grantNext')
    return (order.kind === 'grant' || order.kind === 'expediteRequest') && isAskedBy(view, pledge, order.request);
  if (pledge.promise !== 'briefFor' || order.kind !== 'brief') return false;
  const demand = briefedDemand(view, order);
  if (!demand || demand.sealed) return false;
  const beneficiary = view.seats[pledge.beneficiary];
  return beneficiary.role === 'company'
    ? demand.company === beneficiary.id && order.side === 'against'
    : demand.jurisdiction === beneficiary.jurisdiction && order.side === 'for';
}

function isAskedBy(view: SeatView, { beneficiary }: Pledge, id: number): boolean {
  return view.requests.find((request) => request.id === id)?.asker === view.seats[beneficiary].jurisdiction;
}

/** Whether an act on this file's data would concern the one who was promised to be left alone. */
function concerns(view: SeatView, { beneficiary }: Pledge, id: number): boolean {
  const holding = view.holdings[view.own?.files.find((file) => file.id === id)?.holding ?? -1];
  const seat = view.seats[beneficiary];
  if (!holding) return false;
  return seat.role === 'company'
    ? holding.company === seat.id
    : view.datacenters[holding.datacenter].jurisdiction === seat.jurisdiction;
}
