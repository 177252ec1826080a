import type { DealTerms, Option, Order, Pledge, PledgeKind, PublicSeat, SeatView } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { briefedDemand } from '../briefed-demand.ts';
import { onceAView } from '../once-a-view.ts';

/** A word given: who gave it to whom, and until when it holds. */
export type Given = { maker: number; other: number; pledge: Pledge; until: number };

/** All promises of a seat that stand. */
export function wordsOf(view: SeatView, maker: number): readonly Given[] {
  return standing(view).filter((word) => word.maker === maker);
}

/** All promises of the table that stand. */
const standing = onceAView((view): readonly Given[] =>
  view.deals.flatMap(({ status, terms, by, to, give, take }): Given[] => {
    if (status !== 'accepted' || terms.kind !== 'exchange') return [];
    const { until } = terms;
    const words: Given[] = [];
    if (give === 'open') words.push({ maker: by, other: to, pledge: terms.give, until });
    if (take === 'open') words.push({ maker: to, other: by, pledge: terms.take, until });
    return words;
  }),
);

/** Whether an order would break a promise. */
export function breaks(view: SeatView, other: PublicSeat, pledge: Pledge, order: Order): boolean {
  switch (pledge.kind) {
    case 'noDemand':
      return order.kind === 'demand' && concerns(view, other, order.file);
    case 'noCovert':
      return order.kind === 'covert' && concerns(view, other, order.file);
    case 'noFine':
      return order.kind === 'fine' && view.breaches.find(({ id }) => id === order.breach)?.company === other.id;
    case 'noSuit': {
      if (order.kind !== 'hostSuit') return false;
      const demand = view.demands.find(({ id }) => id === order.demand);
      return other.role === 'company' ? demand?.company === other.id : demand?.jurisdiction === other.jurisdiction;
    }
    case 'noProtest':
      return order.kind === 'protest' && order.against === other.jurisdiction;
    case 'noMove':
      return order.kind === 'move' && order.holding === pledge.holding;
    case 'grantNext':
      return order.kind === 'deny' && isAskedBy(view, other, order.request);
    case 'vote':
      return order.kind === 'lobby' && order.bill === pledge.bill && order.side !== pledge.side;
    case 'withdraw':
    case 'briefFor':
    case 'region':
    case 'capital':
      return false;
  }
}

/** Whether an order is the deed that was promised. */
export function fulfils(view: SeatView, other: PublicSeat, pledge: Pledge, { order }: Pick<Option, 'order'>): boolean {
  switch (pledge.kind) {
    case 'withdraw':
      return order.kind === 'withdraw' && order.demand === pledge.demand;
    case 'grantNext':
      return (order.kind === 'grant' || order.kind === 'expediteRequest') && isAskedBy(view, other, order.request);
    case 'vote':
      return order.kind === 'lobby' && order.bill === pledge.bill && order.side === pledge.side;
    case 'region':
      return order.kind === 'region' && order.jurisdiction === pledge.jurisdiction;
    case 'briefFor': {
      const demand = order.kind === 'brief' ? briefedDemand(view, order) : undefined;
      if (order.kind !== 'brief' || !demand || demand.sealed) return false;
      // A suit of the host state is not the company's own case.
      if (view.cases.some(({ id, kind }) => id === order.case && kind === 'suit') && other.role === 'company')
        return false;
      if (other.role === 'company') return demand.company === other.id && order.side === 'against';
      if (demand.jurisdiction === other.jurisdiction) return order.side === 'for';
      return demand.host === other.jurisdiction && order.side === 'against';
    }
    default:
      return false;
  }
}

/** Capital that stays in the purse when a promise is paid or a region is promised. */
const LEFT = 1;
/** What is done at the Bench, and what among the orders. */
const WITHDRAWN = 'withdraw';
const WRITTEN = 'briefFor';
/** Deeds of which a seat can do only one at a time. */
const ONE_AT_A_TIME: readonly PledgeKind[] = ['region', 'briefFor'];

/** Whether a seat can keep a promise if it is signed now, as far as the viewer knows; for itself it knows its options. */
export function canBeKept(
  view: SeatView,
  maker: PublicSeat,
  other: PublicSeat,
  pledge: Pledge,
  until: number,
): boolean {
  if (pledge.kind === 'capital')
    return maker.purse >= pledge.amount + (maker.id === view.viewer ? LEFT + offeredMoney(view) : 2 * LEFT);
  const isBusy = wordsOf(view, maker.id).some((one) => one.pledge.kind === pledge.kind);
  if (isBusy && ONE_AT_A_TIME.includes(pledge.kind)) return false;
  if (pledge.kind === 'region') return maker.purse >= 4;
  if (pledge.kind === 'briefFor' || pledge.kind === 'vote') {
    if (maker.purse < 1 + LEFT) return false;
  }
  if (maker.id !== view.viewer) return true;
  const isNow =
    pledge.kind === 'vote' || (until === view.round && (view.phase === 'bench' ? WITHDRAWN : WRITTEN) === pledge.kind);
  if (!isNow) return true;
  return (
    isSealed(view, other, pledge) ||
    view.options.some((option) => option.price <= maker.purse && fulfils(view, other, pledge, option))
  );
}

/** Capital in offers of the viewer's own that wait for an answer. */
function offeredMoney({ deals, viewer }: SeatView): number {
  return deals.reduce(
    (sum, { by, status, terms }) => sum + (by === viewer && status === 'offered' ? paid(terms) : 0),
    0,
  );
}

/** Capital that whoever offers these terms would pay. */
export function paid(terms: DealTerms): number {
  return terms.kind === 'exchange' && terms.give.kind === 'capital' ? terms.give.amount : 0;
}

/** Whether the deed lies under wax already. */
export function isSealed(view: SeatView, other: PublicSeat, pledge: Pledge): boolean {
  return [...(view.own?.answers ?? []), ...(view.own?.orders ?? [])].some(({ order }) =>
    fulfils(view, other, pledge, { order }),
  );
}

/** What promised deeds of the Bench will still cost the viewer. */
export function duesOf(view: SeatView): number {
  const me = view.viewer as number;
  return wordsOf(view, me).filter(
    ({ pledge: { kind } }) => kind === 'briefFor' || kind === 'vote' || kind === 'grantNext',
  ).length;
}

function isAskedBy(view: SeatView, other: PublicSeat, id: number): boolean {
  return view.requests.find((request) => request.id === id)?.asker === other.jurisdiction;
}

/** Whether an act on this file's data would concern the one who was promised to be left alone. */
function concerns(view: SeatView, other: PublicSeat, id: number): boolean {
  const holding = view.holdings[view.own?.files.find((file) => file.id === id)?.holding ?? -1];
  if (!holding) return false;
  return other.role === 'company'
    ? holding.company === other.id
    : at(view.datacenters, holding.datacenter).jurisdiction === other.jurisdiction;
}
