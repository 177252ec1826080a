import { at, matterOf, type SeatView } from '../../model/index.ts';
import type { Judged } from '../judge.ts';

/**
 * The best answers of several good plans in one: questions at the Bench hardly touch each other, and each plan tries
 * another answer to one of them. `plans` come best first; nothing where there is nothing to put together or to pay it.
 */
export function mergedPlan(view: SeatView, base: readonly Judged[], plans: readonly Judged[][]): Judged[] | undefined {
  const usual = byQuestion(base);
  const merged = new Map(usual);
  const changed = new Set<string>();
  let changes = 0;
  for (const plan of plans) {
    // What comes after it is worse than the usual.
    if (plan === base) break;
    const own = byQuestion(plan);
    const differing = [...new Set([...own.keys(), ...usual.keys()])].filter((key) => own.get(key) !== usual.get(key));
    const fresh = differing.filter((key) => !changed.has(key));
    if (fresh.length > 0) changes++;
    for (const key of fresh) {
      changed.add(key);
      const pick = own.get(key);
      if (pick) merged.set(key, pick);
      else merged.delete(key);
    }
  }
  const plan = [...merged.values()];
  const price = plan.reduce((sum, one) => sum + one.price, 0);
  return changes > 1 && price <= at(view.seats, view.viewer as number).purse ? plan : undefined;
}

function byQuestion(plan: readonly Judged[]): Map<string, Judged> {
  return new Map(plan.map((one) => [matterOf(one.option.order) ?? one.option.order.kind, one]));
}
