import { matterOf, type Option, type OrderKind, type SeatView } from '../model/index.ts';
import { duesOf } from './bargain/keeping.ts';
import { conflictKey } from './conflict-key.ts';
import type { Judged } from './judge.ts';

/** An order must be worth at least this to be given at all. */
const THRESHOLD = 0.15;
/** Capital that is kept for the Bench, by role: a challenge, a grant, a stay. */
const RESERVE = { government: 1, company: 1, court: 0 } as const;

/** Orders that take none of the round's places. */
const NO_PLACE: readonly OrderKind[] = ['appeal', 'brief'];

/** Answers to what somebody asked for. */
export const ANSWERS: readonly OrderKind[] = [
  ...(['comply', 'narrow', 'challenge', 'refuse', 'publish'] as const),
  ...(['grant', 'expediteRequest', 'deny', 'sit', 'acceptTreaty', 'declineTreaty', 'rule', 'answerPressure'] as const),
];

/** Whether the option answers something that waits for an answer now: nobody waits for one while a court has the matter. */
export function isAsked(view: SeatView, { order, target }: Option): boolean {
  if (!ANSWERS.includes(order.kind)) return false;
  if (order.kind !== 'comply') return true;
  const status = view.demands.find(({ id }) => id === target.demand)?.status;
  return status !== 'contested' && status !== 'stayed';
}

/** The best orders or answers that go together and can be paid, from options sorted best first. */
export function planOf(view: SeatView, judged: readonly Judged[]): Judged[] {
  return view.phase === 'orders' ? planOrders(view, judged) : planAnswers(view, judged);
}

function planOrders(view: SeatView, judged: readonly Judged[]): Judged[] {
  const me = view.seats[view.viewer as number];
  const slots = 3 - (view.own?.orders.filter(({ order }) => !NO_PLACE.includes(order.kind)).length ?? 0);
  let purse = me.purse - (view.round < view.rounds || me.role !== 'government' ? RESERVE[me.role] : 0) - duesOf(view);
  const taken = new Set<string>();
  const hosts = new Set<number>();
  const picks: Judged[] = [];
  let places = 0;
  for (const candidate of judged) {
    if (candidate.value < THRESHOLD) break;
    const key = conflictKey(candidate.option.order);
    const takesPlace = !NO_PLACE.includes(candidate.option.order.kind);
    if (taken.has(key) || candidate.price > purse || (takesPlace && places >= slots)) continue;
    if (candidate.option.order.kind === 'request') {
      const host = candidate.option.target.jurisdiction ?? -1;
      if (hosts.has(host)) continue;
      hosts.add(host);
    }
    taken.add(key);
    if (takesPlace) places++;
    purse -= candidate.price;
    picks.push(candidate);
  }
  return picks;
}

/** For every question the best answer that can be paid; then lobbying that is worth its price. */
function planAnswers(view: SeatView, judged: readonly Judged[]): Judged[] {
  const me = view.seats[view.viewer as number];
  let purse = me.purse;
  const answered = new Set<string>();
  const picks: Judged[] = [];
  for (const candidate of judged) {
    const { kind } = candidate.option.order;
    const key = matterOf(candidate.option.order) ?? kind;
    if (answered.has(key) || candidate.price > purse) continue;
    if (!isAsked(view, candidate.option) && candidate.value < THRESHOLD) continue;
    answered.add(key);
    purse -= candidate.price;
    picks.push(candidate);
  }
  return picks;
}
