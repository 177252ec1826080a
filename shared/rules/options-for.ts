import type {
  Closed,
  GameState,
  Merits,
  Option,
  Order,
  OrderKind,
  Phase,
  ReasonCode,
  Role,
  Ruling,
  SeatId,
} from '../model/index.ts';
import { at } from '../model/index.ts';
import { opportunityIn } from './home/opportunities.ts';
import { applicationOn } from './law/applications.ts';
import { meritsOf, meritsOfDemand, meritsOfFile, outlookOf } from './law/merits.ts';
import { landingsOf, percentOf } from './law/odds.ts';
import { boldness } from './law/ruling-effects.ts';
import { demandOn, helpOn } from './law/serving.ts';
import type { OrderRule } from './order-kit/order-rule.ts';
import { ORDER_RULES, ruleOf } from './orders/index.ts';
import { parameterOf } from './resolution.ts';
import { hasNoPlace, whyNotInPlace, whyNotOf } from './sealing.ts';

const RULES = Object.values(ORDER_RULES) as unknown as OrderRule[];

/** Everything a seat may seal now, with its price, its target and what it foresees. */
export function optionsFor(state: GameState, seat: SeatId): Option[] {
  return ordersFor(state, seat).map((order) => optionOf(state, seat, order));
}

/** Every order and answer that a seat may seal now, without what it foresees: for searching through many games. */
export function ordersFor(state: GameState, seat: SeatId): Order[] {
  const orders: Order[] = [];
  for (const rule of rulesNow(state, seat)) {
    if (hasNoPlace(rule, state, seat)) continue;
    for (const order of rule.candidates(state, seat)) if (!whyNotInPlace(rule, state, seat, order)) orders.push(order);
  }
  return orders;
}

/**
 * The kinds of this phase that a seat cannot give now, each with the reason nearest to being mended;
 * and of answers and roads that are open for one thing, why they are closed for another.
 */
export function closedFor(state: GameState, seat: SeatId): Closed[] {
  return rulesNow(state, seat).flatMap((rule): Closed[] => {
    const all = rule.candidates(state, seat).map((order) => ({ order, reason: whyNotOf(rule, state, seat, order) }));
    // That there is a sealed matter somewhere is a secret in itself.
    const closed = all.flatMap(({ order, reason }) => (reason && reason !== 'sealedMatter' ? [{ order, reason }] : []));
    const each = BY_TARGET.includes(rule.kind) ? closedTargets(state, seat, rule, all) : [];
    if (all.some(({ reason }) => reason === undefined)) return each;
    const reason = reasonOfAll(
      rule.kind,
      closed.map((one) => one.reason),
    );
    return [{ kind: rule.kind, reason, ...missing(state, seat, rule, closed, reason) }, ...each];
  });
}

/** Why a kind is closed, of which every target is. */
function reasonOfAll(kind: OrderKind, reasons: readonly ReasonCode[]): ReasonCode {
  const { nothing, mixed } = WHY_CLOSED[kind];
  const [first = nothing] = reasons;
  const mended = reasons.find((one) => MENDED_FIRST.includes(one));
  if (mended) return mended;
  return mixed === 'first' || reasons.every((one) => one === first) ? first : mixed;
}

/** The least that would have to be paid, where nothing but that is missing. */
function missing(
  state: GameState,
  seat: SeatId,
  rule: OrderRule,
  closed: readonly { order: Order; reason: ReasonCode | undefined }[],
  reason: ReasonCode,
): Pick<Closed, 'price'> {
  if (reason !== 'purseTooSmall') return {};
  const prices = closed.filter((one) => one.reason === reason).map(({ order }) => rule.price(state, seat, order));
  return { price: Math.min(...prices) };
}

/** Targets with which a kind of move can be given in no way, each with its first reason. */
function closedTargets(
  state: GameState,
  seat: SeatId,
  rule: OrderRule,
  all: readonly { order: Order; reason: ReasonCode | undefined }[],
): Closed[] {
  const closed = new Map<string, Closed | undefined>();
  for (const { order, reason } of all) {
    const target = rule.target(state, order);
    const key = JSON.stringify(target);
    if (!reason || reason === 'sealedMatter') closed.set(key, undefined);
    else if (!closed.has(key))
      closed.set(key, { kind: rule.kind, reason, target, ...missing(state, seat, rule, [{ order, reason }], reason) });
  }
  return [...closed.values()].filter((one) => one !== undefined);
}

/** Kinds that are chosen on the page of one thing, which says why each of them is closed there. */
const BY_TARGET: readonly OrderKind[] = [
  ...(['demand', 'request', 'covert', 'compel'] as const),
  ...(['comply', 'narrow', 'challenge', 'refuse', 'publish', 'grant', 'expediteRequest'] as const),
];

/** What closes a kind by the seat's own choices, whatever else stands in the way of one target or another. */
const MENDED_FIRST: readonly ReasonCode[] = ['purseTooSmall', 'noSlotLeft', 'oneBriefARound'];

/**
 * Why a kind is closed: `nothing` where nothing in the world could be its target; `mixed` where its targets are closed for
 * several reasons, 'first' if that of the first will do for all.
 */
const WHY_CLOSED: Record<OrderKind, { nothing: ReasonCode; mixed: ReasonCode | 'first' }> = {
  demand: { nothing: 'noOpenFile', mixed: 'first' },
  request: { nothing: 'noOpenFile', mixed: 'first' },
  covert: { nothing: 'noOpenFile', mixed: 'first' },
  compel: { nothing: 'noOpenFile', mixed: 'first' },
  fine: { nothing: 'noBreach', mixed: 'first' },
  hostSuit: { nothing: 'noForeignOrder', mixed: 'first' },
  suspend: { nothing: 'treatyNotInForce', mixed: 'first' },
  comply: { nothing: 'notAsked', mixed: 'first' },
  narrow: { nothing: 'notAsked', mixed: 'first' },
  challenge: { nothing: 'notAsked', mixed: 'first' },
  refuse: { nothing: 'notAsked', mixed: 'first' },
  publish: { nothing: 'notAsked', mixed: 'first' },
  grant: { nothing: 'notAsked', mixed: 'first' },
  expediteRequest: { nothing: 'notAsked', mixed: 'first' },
  deny: { nothing: 'notAsked', mixed: 'first' },
  sit: { nothing: 'notAsked', mixed: 'first' },
  acceptTreaty: { nothing: 'notAsked', mixed: 'first' },
  declineTreaty: { nothing: 'notAsked', mixed: 'first' },
  withdraw: { nothing: 'notYourDemand', mixed: 'first' },
  answerPressure: { nothing: 'notAsked', mixed: 'first' },
  protest: { nothing: 'noGrievance', mixed: 'first' },
  rule: { nothing: 'caseNotDue', mixed: 'first' },
  appeal: { nothing: 'notYourCase', mixed: 'first' },
  lobby: { nothing: 'noBill', mixed: 'first' },
  stay: { nothing: 'notInForce', mixed: 'first' },
  lift: { nothing: 'notStayed', mixed: 'first' },
  contempt: { nothing: 'noRefusal', mixed: 'first' },
  inquire: { nothing: 'factKnown', mixed: 'first' },
  askBriefs: { nothing: 'noCase', mixed: 'first' },
  refer: { nothing: 'noCase', mixed: 'first' },
  expediteAppeal: { nothing: 'noAppealWaiting', mixed: 'first' },
  unseal: { nothing: 'notSealed', mixed: 'first' },
  law: { nothing: 'noTarget', mixed: 'first' },
  treaty: { nothing: 'noTarget', mixed: 'noTreatyOpen' },
  invest: { nothing: 'noTarget', mixed: 'first' },
  speak: { nothing: 'noTarget', mixed: 'first' },
  region: { nothing: 'noTarget', mixed: 'first' },
  closeRegion: { nothing: 'noTarget', mixed: 'first' },
  move: { nothing: 'noTarget', mixed: 'first' },
  keys: { nothing: 'noTarget', mixed: 'first' },
  harden: { nothing: 'noTarget', mixed: 'first' },
  report: { nothing: 'noTarget', mixed: 'first' },
  market: { nothing: 'noTarget', mixed: 'first' },
  sue: { nothing: 'noTarget', mixed: 'first' },
  programme: { nothing: 'noTarget', mixed: 'first' },
  direction: { nothing: 'noTarget', mixed: 'first' },
  dialogue: { nothing: 'noTarget', mixed: 'first' },
  scrutiny: { nothing: 'noTarget', mixed: 'first' },
  brief: { nothing: 'noTarget', mixed: 'first' },
};

/** What a role may give in a phase. */
const RULES_OF = {
  orders: byRole('orders'),
  bench: byRole('bench'),
  over: byRole('over'),
};

function byRole(phase: Phase): Record<Role, OrderRule[]> {
  const of = (role: Role) => RULES.filter((rule) => rule.phase === phase && rule.roles.includes(role));
  return { government: of('government'), company: of('company'), court: of('court') };
}

function rulesNow(state: GameState, seat: SeatId): OrderRule[] {
  return RULES_OF[state.phase][at(state.seats, seat).role];
}

function optionOf(state: GameState, seat: SeatId, order: Order): Option {
  const rule = ruleOf(order);
  return {
    order,
    price: rule.price(state, seat, order),
    phase: rule.phase,
    target: rule.target(state, order),
    forecast: [...rule.forecast(state, seat, order), ...opportunityIn(state, seat, order)],
    ticks: rule.ticks?.(state, seat, order) ?? [],
    ...readingOf(state, order),
  };
}

/** How a trial of an order would end as things stand: today's band, and the chance that at least a part is upheld once its open facts are known. */
function trialOf(state: GameState, { total, bands, band }: Merits): { ruling: Ruling; upheld: number } {
  const unknown = [parameterOf(state, 'foresee.fact'), parameterOf(state, 'foresee.fact')];
  const { narrow, enforce } = percentOf(landingsOf(total, bands, unknown, 0));
  return { ruling: band, upheld: narrow + enforce };
}

/** What a court would read today, where that is what the choice hangs on. */
function readingOf(state: GameState, order: Order): Pick<Option, 'bold' | 'odds' | 'ruling' | 'application'> {
  if (order.kind === 'demand') {
    const { ruling, upheld } = trialOf(state, meritsOfFile(state, order.file));
    return { application: applicationOn(state, demandOn(state, order.file)), ruling, odds: upheld };
  }
  if (order.kind === 'compel') return { application: applicationOn(state, helpOn(state, order.file)) };
  if (order.kind === 'rule') {
    const merits = meritsOf(state, order.case);
    const { odds } = outlookOf(state, at(state.cases, order.case), merits);
    return { bold: boldness(merits, order.ruling), odds: odds[order.ruling], ruling: order.ruling };
  }
  if (order.kind === 'challenge') {
    const { ruling, upheld } = trialOf(state, meritsOfDemand(state, order.demand));
    return { ruling, odds: 100 - upheld };
  }
  if (order.kind === 'appeal') return { ruling: meritsOf(state, order.case).band };
  return {};
}
