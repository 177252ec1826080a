import type { GameState, Order, OrderKind, ReasonCode, Sealed, SeatId } from '../model/index.ts';
import { NONE } from '../model/index.ts';
import { sharesBrief } from './deals/parties.ts';
import { ruleOf } from './orders/index.ts';

/** Why a seat cannot seal this order now; nothing if it can. What is listed as an option and what is accepted are judged here alike. */
export function whyNotSealed(state: GameState, seat: SeatId, order: Order): ReasonCode | undefined {
  const rule = ruleOf(order);
  const record = state.seats[seat];
  if (state.phase === 'over') return 'matchOver';
  if (!rule) return 'malformed';
  if (!rule.roles.includes(record.role)) return 'wrongRole';
  if (rule.phase !== state.phase) return 'wrongPhase';
  if (!namesExist(state, order)) return 'noTarget';
  const replaced = replacedBy(state, seat, order);
  if (state.phase === 'orders' && record.orders.length >= state.setup.ruleset.ordersPerRound) return 'noSlotLeft';
  if (order.kind === 'brief' && sharesBrief(state, seat)) return 'oneBriefABench';
  const why = rule.check(state, seat, order) ?? whySealedAlready(state, seat, order);
  if (why) return why;
  return rule.price(state, seat, order) > record.purse + (replaced?.price ?? 0) ? 'purseTooSmall' : undefined;
}

/** Orders whose second copy would change nothing. */
const ONCE: readonly OrderKind[] = [
  'stay',
  'lift',
  'expediteAppeal',
  'askBriefs',
  'contempt',
  'refer',
  'unseal',
  'sue',
];

function whySealedAlready(state: GameState, seat: SeatId, order: Order): ReasonCode | undefined {
  if (!ONCE.includes(order.kind)) return undefined;
  const text = JSON.stringify(order);
  return state.seats[seat].orders.some((one) => JSON.stringify(one.order) === text) ? 'alreadySealed' : undefined;
}

/** The earlier answer to the same question, which a new one replaces. */
export function replacedBy(state: GameState, seat: SeatId, order: Order): Sealed | undefined {
  const question = questionOf(order);
  return question === undefined
    ? undefined
    : state.seats[seat].answers.find((one) => questionOf(one.order) === question);
}

/** What an answer answers; nothing for orders and for what nobody asked. */
function questionOf(order: Order): string | undefined {
  switch (order.kind) {
    case 'comply':
    case 'narrow':
    case 'challenge':
    case 'refuse':
      return `demand ${order.demand}`;
    case 'grant':
    case 'expediteRequest':
    case 'deny':
    case 'sit':
      return `request ${order.request}`;
    case 'acceptTreaty':
    case 'declineTreaty':
      return `treaty ${order.treaty}`;
    case 'rule':
      return `case ${order.case}`;
    case 'withdraw':
      return `withdraw ${order.demand}`;
    case 'appeal':
      return `appeal ${order.case}`;
    default:
      return undefined;
  }
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
} as const satisfies Record<string, keyof GameState>;

/** Kinds with two targets of which one is NONE. */
const EITHER = ['speak', 'sue', 'brief'];

function namesExist(state: GameState, order: Order): boolean {
  let named = 0;
  for (const [field, id] of Object.entries(order)) {
    const list = LISTS[field as keyof typeof LISTS];
    if (!list || typeof id !== 'number') continue;
    if (id === NONE && EITHER.includes(order.kind)) continue;
    if (!state[list][id]) return false;
    named++;
  }
  return named > 0 || !EITHER.includes(order.kind);
}
