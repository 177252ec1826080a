import type { Closed, Option, Order, OrderKind, Role, SeatView } from '../../../../shared/model/index.ts';
import { jurisdictionName } from '../../../i18n/index.ts';
import { whereKept } from './target-words.ts';

/** One page of the menu of moves: those worth a look, all kinds, the roads to a police file, the targets of a kind, or those under one head. */
export type MenuPage =
  | { page: 'worth' }
  | { page: 'all' }
  | { page: 'file'; file: number }
  | { page: 'kind'; kind: OrderKind; head?: string };

/** Moves of each role but those for a police file, in the order in which they are shown. */
const KINDS: Record<Role, OrderKind[]> = {
  government: ['law', 'treaty', 'suspend', 'protest', 'hostSuit', 'fine', 'invest', 'speak'],
  company: ['report', 'programme', 'harden', 'move', 'keys', 'region', 'closeRegion', 'market', 'sue'],
  court: [
    ...(['inquire', 'askBriefs', 'stay', 'lift', 'expediteAppeal', 'refer', 'contempt', 'unseal'] as const),
    ...(['direction', 'dialogue', 'scrutiny'] as const),
  ],
};

/** No page of the menu offers more than these at once. */
export const MOST_OFFERED = 12;

/** The kinds of move that are open to the seat now. */
export function openKinds(view: SeatView, role: Role): OrderKind[] {
  return KINDS[role].filter((kind) => optionsOf(view, kind).length > 0);
}

/** The kinds of move that are closed to the seat now, each with its reason. */
export function closedKinds(view: SeatView, role: Role): Closed[] {
  return KINDS[role].flatMap((kind) => view.closed.filter((one) => one.kind === kind && one.target === undefined));
}

export function optionsOf(view: SeatView, kind: OrderKind): Option[] {
  return view.options.filter(({ order }) => order.kind === kind);
}

/** What the targets of a kind are gathered under where they are too many for one page; a kind with few has none. */
export function headsOf(view: SeatView, kind: OrderKind): string[] {
  const options = optionsOf(view, kind);
  const heads = headsAmong(view, options);
  return options.length > MOST_OFFERED && heads.length > 1 ? heads : [];
}

/** What some targets of a kind are gathered under. */
export function headsAmong(view: SeatView, options: readonly Option[]): string[] {
  return [...new Set(options.map(({ order }) => headOf(view, order)))];
}

/** What an order is about first: the data that moves, the court or the state that one talks with; '' where there is no such thing. */
export function headOf(view: SeatView, order: Order): string {
  switch (order.kind) {
    case 'move':
    case 'keys':
      return whereKept(view, order.holding, 'deskui.holdingIn');
    case 'dialogue':
      return jurisdictionName(view, order.with, 'court');
    case 'treaty':
      return jurisdictionName(view, order.with, 'name');
    default:
      return '';
  }
}

/** The seat's own data that an order holds where it is: closed to a kind that would move or change it. */
export function heldData(view: SeatView, kind: OrderKind): string[] {
  if (kind !== 'move' && kind !== 'keys') return [];
  return view.holdings
    .filter(({ company, frozen }) => company === view.viewer && frozen)
    .map(({ id }) => whereKept(view, id, 'deskui.holdingIn'));
}

/** The page on which an order can be chosen. */
export function pageOf(view: SeatView, order: Order): MenuPage {
  if (isRoad(order)) return { page: 'file', file: order.file };
  const kind = order.kind;
  // A kind with one target is chosen on the page of all kinds and has no page of its own.
  if (optionsOf(view, kind).length === 1) return { page: 'all' };
  return headsOf(view, kind).length > 0 ? { page: 'kind', kind, head: headOf(view, order) } : { page: 'kind', kind };
}

/** Whether an order works on a police file. */
function isRoad(order: Order): order is Extract<Order, { file: number }> {
  return 'file' in order;
}
