import type { GameState, Order, ReasonCode, Sealed, SeatId } from '../model/index.ts';
import { at, isSame, NONE, questionOf, sharesBrief } from '../model/index.ts';
import type { OrderRule } from './order-kit/order-rule.ts';
import { ruleOf } from './orders/index.ts';

/** Why a seat cannot seal this order now; nothing if it can. What is listed as an option and what is accepted are judged here alike. */
export function whyNotSealed(state: GameState, seat: SeatId, order: Order): ReasonCode | undefined {
  const rule = ruleOf(order);
  if (state.phase === 'over') return 'matchOver';
  if (!rule) return 'malformed';
  if (!rule.roles.includes(at(state.seats, seat).role)) return 'wrongRole';
  if (rule.phase !== state.phase) return 'wrongPhase';
  if (!namesExist(state, order)) return 'noTarget';
  return whyNotOf(rule, state, seat, order);
}

/** The same for an order that its own rule has listed, which thus names what there is and fits seat and phase. */
export function whyNotOf(rule: OrderRule, state: GameState, seat: SeatId, order: Order): ReasonCode | undefined {
  return hasNoPlace(rule, state, seat) ? 'noSlotLeft' : whyNotInPlace(rule, state, seat, order);
}

/** Whether the round's places are all taken, so that nothing of a kind can be given, whatever its target. */
export function hasNoPlace(rule: OrderRule, state: GameState, seat: SeatId): boolean {
  if (rule.phase !== 'orders' || rule.takesNoPlace) return false;
  return placesTaken(at(state.seats, seat).orders) >= state.setup.ruleset.ordersPerRound;
}

/** The same where a place is left. */
export function whyNotInPlace(rule: OrderRule, state: GameState, seat: SeatId, order: Order): ReasonCode | undefined {
  const { purse } = at(state.seats, seat);
  if (order.kind === 'brief' && sharesBrief(state.deals, seat)) return 'oneBriefARound';
  const why = rule.check(state, seat, order) ?? whySealedAlready(rule, state, seat, order);
  if (why) return why;
  const price = rule.price(state, seat, order);
  if (price <= purse) return undefined;
  const back = replacedBy(state, seat, order)?.price ?? 0;
  return price > purse + back ? 'purseTooSmall' : undefined;
}

/** How many of the round's places sealed orders take. */
export function placesTaken(orders: readonly Sealed[]): number {
  let taken = 0;
  for (const { order } of orders) if (!ruleOf(order).takesNoPlace) taken++;
  return taken;
}

function whySealedAlready(rule: OrderRule, state: GameState, seat: SeatId, order: Order): ReasonCode | undefined {
  const { orders } = at(state.seats, seat);
  if (orders.length === 0 || !rule.once) return undefined;
  return orders.some((one) => isSame(one.order, order)) ? 'alreadySealed' : undefined;
}

/** The earlier answer to the same question, which a new one replaces. */
export function replacedBy(state: GameState, seat: SeatId, order: Order): Sealed | undefined {
  const { answers } = at(state.seats, seat);
  if (answers.length === 0) return undefined;
  const question = questionOf(order);
  return question === undefined ? undefined : answers.find((one) => questionOf(one.order) === question);
}

/** Fields of an order that name a record, and the list it must be in. Two of each may be NONE: the rule says which. */
const LISTS = {
  file: 'files',
  demand: 'demands',
  request: 'requests',
  case: 'cases',
  treaty: 'treaties',
  bill: 'bills',
  breach: 'breaches',
  fine: 'fines',
  holding: 'holdings',
  datacenter: 'datacenters',
  to: 'datacenters',
  jurisdiction: 'jurisdictions',
  with: 'jurisdictions',
  against: 'jurisdictions',
  pressure: 'pressures',
} as const satisfies Record<string, keyof GameState>;

/** Kinds with two targets of which one is NONE. */
const EITHER = ['speak', 'sue'];

function namesExist(state: GameState, order: Order): boolean {
  let named = 0;
  for (const field in order) {
    const list = LISTS[field as keyof typeof LISTS];
    const id: unknown = order[field as keyof Order];
    if (!list || typeof id !== 'number') continue;
    if (id === NONE && EITHER.includes(order.kind)) continue;
    if (!state[list][id]) return false;
    named++;
  }
  return named > 0 || !EITHER.includes(order.kind);
}
