import {
  isSame,
  matterOf,
  type Option,
  type Order,
  type OrderKind,
  type Sealed,
  type SeatView,
} from '../../../../shared/model/index.ts';
import type { Draft } from '../../../state/table-store.ts';

/** The field of an order that holds what a person says with it. */
export function wordsField({ kind }: Order): 'reasons' | 'words' | undefined {
  if (kind === 'rule') return 'reasons';
  return kind === 'challenge' || kind === 'refuse' ? 'words' : undefined;
}

/** The order as it will be sealed: the option's, with the ticks set and the person's words put in. */
export function orderOf({ option, ticks, reasons, reply }: Draft): Order {
  const set = Object.fromEntries(
    option.ticks.filter((tick) => ticks.includes(tick.field)).map((tick) => [tick.field, true]),
  );
  const field = wordsField(option.order);
  const answered = option.order.kind === 'rule' ? { reply } : {};
  return { ...option.order, ...set, ...(field && { [field]: reasons }), ...answered } as Order;
}

/** Price with the ticks on it. */
export function priceOf({ option, ticks }: Pick<Draft, 'option' | 'ticks'>): number {
  return option.price + option.ticks.reduce((sum, tick) => sum + (ticks.includes(tick.field) ? tick.price : 0), 0);
}

/** What the choice costs its own seat: its price, or where it has none, what it is sure to take from the purse. */
export function costOf(view: SeatView, { price, forecast }: Option): number {
  if (price > 0) return price;
  return forecast.reduce((cost, { certainty, effect }) => {
    const takes = certainty === 'sure' && effect.on === 'purse' && effect.seat === view.viewer && effect.by < 0;
    return takes ? cost - effect.by : cost;
  }, 0);
}

/** Fields that say how an order is given, not what it is about. */
const MANNERS = ['tell', 'stay', 'reasons', 'reply', 'reason', 'words'];

function withoutManners(order: Order) {
  return Object.fromEntries(Object.entries(order).filter(([field]) => !MANNERS.includes(field)));
}

/** Whether two orders are the same but for ticks, reasons and words. */
export function sameOrder(a: Order, b: Order): boolean {
  return isSame(withoutManners(a), withoutManners(b));
}

/** The seal that this order already lies under. */
export function sealOf(view: SeatView, order: Order): Sealed | undefined {
  return sealedNow(view).find((sealed) => sameOrder(sealed.order, order));
}

/** What the seat has sealed in this phase. */
export function sealedNow(view: SeatView): Sealed[] {
  return (view.phase === 'orders' ? view.own?.orders : view.own?.answers) ?? [];
}

/** What already lies under wax in answer to a question. */
export function answerTo(view: SeatView, question: string): Sealed | undefined {
  return sealedNow(view).find((sealed) => matterOf(sealed.order) === question);
}

/** Options that answer a question. */
export function optionsTo(view: SeatView, question: string): Option[] {
  return view.options.filter((option) => matterOf(option.order) === question);
}

/** The seat at this desk, if it is one. */
export function ownSeat(view: SeatView) {
  return typeof view.viewer === 'number' ? view.seats[view.viewer] : undefined;
}

/**
 * What the seat can still pay for this order: its purse, and the price of the answer that this one would replace.
 */
export function canPay(view: SeatView, order: Order): number {
  const question = matterOf(order);
  const replaced = question === undefined ? undefined : answerTo(view, question);
  return (ownSeat(view)?.purse ?? 0) + (replaced?.price ?? 0);
}

/** Orders of the Orders phase that take none of the round's places. */
const BESIDE: readonly OrderKind[] = ['appeal', 'brief'];

/** Whether an order takes one of the round's places. */
export function takesPlace({ kind }: Order): boolean {
  return !BESIDE.includes(kind);
}

/** How many of the round's places are taken. */
export function placesTaken(view: SeatView): number {
  return view.own?.orders.filter(({ order }) => takesPlace(order)).length ?? 0;
}
