import { at, matterOf, type Order, type OrderKind, type Reason, type SeatView } from '../model/index.ts';
import { isAsked } from './asked.ts';
import { duesOf } from './bargain/keeping.ts';
import { conflictKey } from './conflict-key.ts';
import type { Judged } from './judge.ts';
import { strongest } from './worth.ts';

/** An order must be worth at least this to be given at all. */
const THRESHOLD = 0.15;
/** Capital that is kept for the Bench, by role: a challenge, a grant, a stay. */
const RESERVE = { government: 1, company: 1, court: 0 } as const;

/** Orders that take none of the round's places. */
const NO_PLACE: readonly OrderKind[] = ['appeal', 'brief'];

/** The best orders or answers that go together and can be paid, from options sorted best first. */
export function planOf(view: SeatView, judged: readonly Judged[]): Judged[] {
  return view.phase === 'orders' ? planOrders(view, judged) : planAnswers(view, judged);
}

/** What the seat can spend now: its purse without what is kept for the Bench. */
export function spendable(view: SeatView): number {
  return at(view.seats, view.viewer as number).purse - keptOf(view);
}

/** What an answer at the Bench and its own word may still cost a seat that chooses its moves. */
export function keptOf(view: SeatView): number {
  return view.phase === 'orders' ? reserveOf(view) + duesOf(view) : 0;
}

/** What is kept back for an answer at the Bench. */
export function reserveOf({ seats, viewer, phase, round, rounds }: SeatView): number {
  const { role } = at(seats, viewer as number);
  const keeps = phase === 'orders' && (round < rounds || role !== 'government');
  return keeps ? RESERVE[role] : 0;
}

/** Whether anything but noise speaks for it. */
function hasReason({ grounds }: Judged): boolean {
  return strongest(grounds).some(({ weight }) => weight > 0);
}

/** Why a planned order is given. Where nothing speaks for an answer that is due, every other one would cost more. */
export function reasonsFor(pick: Judged, judged: readonly Judged[]): Reason[] {
  const reasons = strongest(pick.grounds);
  if (reasons.some(({ weight }) => weight > 0)) return reasons;
  const matter = matterOf(pick.option.order);
  const next = judged.find((one) => one !== pick && matterOf(one.option.order) === matter);
  return [{ code: 'leastCost', weight: Math.max(0.1, pick.value - (next?.value ?? pick.value)) }, ...reasons];
}

/** The opportunity that an order would take, if any. */
function opportunityOf({ option }: Judged): string | undefined {
  return option.forecast.find(({ cause }) => cause.opportunity)?.cause.opportunity;
}

/** Whether an order takes one of the places of a round. */
function takesPlace({ kind }: Order): boolean {
  return !NO_PLACE.includes(kind);
}

function planOrders(view: SeatView, judged: readonly Judged[]): Judged[] {
  const slots = 3 - (view.own?.orders.filter(({ order }) => takesPlace(order)).length ?? 0);
  let purse = spendable(view);
  const taken = new Set<string>();
  const hosts = new Set<number>();
  const picks: Judged[] = [];
  let places = 0;
  for (const candidate of judged) {
    if (candidate.value < THRESHOLD) break;
    const key = conflictKey(candidate.option.order);
    const needsPlace = takesPlace(candidate.option.order);
    const opportunity = opportunityOf(candidate);
    // It pays once: the next such move is worth less than it says here.
    if (opportunity && taken.has(opportunity)) continue;
    if (taken.has(key) || candidate.price > purse || (needsPlace && places >= slots)) continue;
    // A whim alone is no reason to act.
    if (!hasReason(candidate)) continue;
    if (candidate.option.order.kind === 'request') {
      const host = candidate.option.target.jurisdiction ?? -1;
      if (hosts.has(host)) continue;
      hosts.add(host);
    }
    taken.add(key);
    if (opportunity) taken.add(opportunity);
    if (needsPlace) places++;
    purse -= candidate.price;
    picks.push(candidate);
  }
  return picks;
}

/** For every question the best answer that can be paid; then lobbying that is worth its price. */
function planAnswers(view: SeatView, judged: readonly Judged[]): Judged[] {
  const me = at(view.seats, view.viewer as number);
  let purse = me.purse;
  const answered = new Set<string>();
  const picks: Judged[] = [];
  for (const candidate of judged) {
    const { kind } = candidate.option.order;
    const key = matterOf(candidate.option.order) ?? kind;
    if (answered.has(key) || candidate.price > purse) continue;
    if (!isAsked(view, candidate.option) && (candidate.value < THRESHOLD || !hasReason(candidate))) continue;
    answered.add(key);
    purse -= candidate.price;
    picks.push(candidate);
  }
  return picks;
}
