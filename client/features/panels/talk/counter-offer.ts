import {
  type DealTerms,
  isSame,
  type Partner,
  type Pledge,
  type PublicDeal,
  type SeatView,
} from '../../../../shared/model/index.ts';

/** In the order in which the deal sheet lists them. */
const KINDS = ['exchange', 'settlement', 'regionContract', 'jointBrief'] as const;
export type DealKind = (typeof KINDS)[number];

/** The kinds of deal that the viewer and a partner could make now. */
export function kindsOf({ give, take, terms }: Partner): DealKind[] {
  return KINDS.filter((kind) =>
    kind === 'exchange' ? give.length > 0 && take.length > 0 : terms.some((one) => one.kind === kind),
  );
}

/** Whether an offer to the viewer can be answered with other terms of its kind; a joint brief has none. */
export function canCounter(view: SeatView, { by, to, status, terms }: PublicDeal): boolean {
  const partner = view.partners.find(({ seat }) => seat === by);
  if (!partner || to !== view.viewer || status !== 'offered') return false;
  return terms.kind !== 'jointBrief' && kindsOf(partner).includes(terms.kind);
}

/** An offer's terms as the other side would write them. */
export function turned(terms: DealTerms): DealTerms {
  return terms.kind === 'exchange' ? { ...terms, give: terms.take, take: terms.give } : terms;
}

/** What comes nearest to a promise among those that can be made now. */
export function nearest(list: readonly Pledge[], pledge: Pledge): Pledge | undefined {
  return list.find((one) => isSame(one, pledge)) ?? list.findLast(({ kind }) => kind === pledge.kind);
}
