import type { Option, OrderKind, SeatView } from '../model/index.ts';

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
