import type { BillId, CaseId, DealId, DemandId, HoldingId, JurisdictionId, SeatId } from './ids.ts';
import type { WhyCode } from './why-code.ts';
import type { Phase, Side } from './words.ts';

/** The promises that the engine can judge. */
export const PLEDGES = [
  ...(['withdraw', 'grantNext', 'briefFor', 'vote', 'region'] as const),
  ...(['noDemand', 'noCovert', 'noFine', 'noSuit', 'noProtest', 'noMove', 'capital'] as const),
];
export type PledgeKind = (typeof PLEDGES)[number];

/** What one side of an exchange promises the other. */
export type Pledge =
  /** A state: no direct order for the other's data; nothing taken in secret; no fine; no suit against the other's orders; no formal protest. */
  | { kind: 'noDemand' }
  | { kind: 'noCovert' }
  | { kind: 'noFine' }
  | { kind: 'noSuit' }
  | { kind: 'noProtest' }
  /** A company: the data stays where it is. */
  | { kind: 'noMove'; holding: HoldingId }
  /** A state takes its order back. */
  | { kind: 'withdraw'; demand: DemandId }
  /** A state says yes to the next request of the other. */
  | { kind: 'grantNext' }
  /** A brief on the other's side in a case of the other. */
  | { kind: 'briefFor' }
  | { kind: 'vote'; bill: BillId; side: Side }
  | { kind: 'region'; jurisdiction: JurisdictionId }
  /** Paid when the deal is signed. */
  | { kind: 'capital'; amount: number };
export type PledgeOf<K extends PledgeKind> = Extract<Pledge, { kind: K }>;

/** How a side's word stands. lapsed: there was no occasion, or the other side broke its own word first. */
export type PledgeVerdict = 'open' | 'kept' | 'broken' | 'lapsed';

export type DealTerms =
  /** Two parties end their case: no precedent. */
  | { kind: 'settlement'; case: CaseId; how: 'partial' | 'treaty' | 'drop' }
  /** A government pays a company to build a region there. */
  | { kind: 'regionContract'; jurisdiction: JurisdictionId; pay: number }
  /** Two companies file one brief with one price and one weight. */
  | { kind: 'jointBrief'; case: CaseId; side: Side }
  /** The offerer promises `give` for the other's `take`, both until the Outcome of round `until`. */
  | { kind: 'exchange'; give: Pledge; take: Pledge; until: number };
export type TermsOf<K extends DealTerms['kind']> = Extract<DealTerms, { kind: K }>;

export type Deal = {
  id: DealId;
  by: SeatId;
  to: SeatId;
  terms: DealTerms;
  /** When it was offered; once accepted, when it was signed. */
  round: number;
  phase: Phase;
  status: 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed' | 'done' | 'kept' | 'broken';
  /** Why it was declined; '' where nothing was said. */
  why: WhyCode | '';
  /** Exchange: how the word of `by` and the word of `to` stand. */
  give: PledgeVerdict;
  take: PledgeVerdict;
};

const SIGNED: readonly Deal['status'][] = ['accepted', 'done', 'kept', 'broken'];

/** Whether both have put their name to a deal. */
export function isSigned({ status }: Pick<Deal, 'status'>): boolean {
  return SIGNED.includes(status);
}

/** The deals of a kind that a seat has signed and that are not done yet. */
export function runningDeals<D extends Pick<Deal, 'by' | 'to' | 'status' | 'terms'>, K extends DealTerms['kind']>(
  deals: readonly D[],
  kind: K,
  seat: SeatId,
): (D & { terms: TermsOf<K> })[] {
  return deals.filter(
    (deal): deal is D & { terms: TermsOf<K> } =>
      deal.status === 'accepted' && deal.terms.kind === kind && (deal.by === seat || deal.to === seat),
  );
}

/** Whether a company writes a brief of this round together with another: it is then its one brief. */
export function sharesBrief(deals: readonly Pick<Deal, 'by' | 'to' | 'status' | 'terms'>[], seat: SeatId): boolean {
  return runningDeals(deals, 'jointBrief', seat).length > 0;
}

/** Whether a seat has signed a deal with anybody and has not broken its own word in it. */
export function standsByDeal(
  deals: readonly Pick<Deal, 'by' | 'to' | 'status' | 'give' | 'take'>[],
  seat: SeatId,
): boolean {
  return deals.some(
    (deal) =>
      isSigned(deal) && ((deal.by === seat && deal.give !== 'broken') || (deal.to === seat && deal.take !== 'broken')),
  );
}

/** What two seats could agree on now, the rules willing: what the viewer could promise, what the other could, and whole deals. */
export type Partner = {
  seat: SeatId;
  /** Exchanges that the two may still sign. */
  left: number;
  give: Pledge[];
  take: Pledge[];
  terms: DealTerms[];
};
