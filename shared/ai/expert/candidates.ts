import { matterOf, type SeatView, type Stream } from '../../model/index.ts';
import { below } from '../../rules/index.ts';
import type { Judged } from '../judge.ts';
import { planOf } from '../plan.ts';

/** Options further below nothing than this are not looked at. */
const HOPELESS = -4;
/** Answers looked at for one question. */
const PER_QUESTION = 4;
/** Blur of the plans that are drawn at random around the best judgement. */
const BLUR = 2;

/** Plans worth comparing: the plain best one first, then each pick left out, each other option forced in, and some by lot. */
export function candidatesOf(view: SeatView, judged: readonly Judged[], rng: Stream, most: number): Judged[][] {
  const base = planOf(view, judged);
  const plans = [base];
  for (const pick of base)
    plans.push(
      planOf(
        view,
        judged.filter((one) => one !== pick),
      ),
    );
  for (const option of worthALook(judged)) if (!base.includes(option)) plans.push(forced(view, judged, option));
  const varied = distinct(plans);
  const byLot = Array.from({ length: Math.max(2, most - varied.length) }, () =>
    planOf(
      view,
      judged
        .map((one) => ({ one, value: one.value + ((below(rng, 2001) - 1000) / 1000) * BLUR }))
        .sort((a, b) => b.value - a.value)
        .map(({ one }) => one),
    ),
  );
  return distinct([...varied.slice(0, Math.max(1, most - 2)), ...byLot]).slice(0, most);
}

function worthALook(judged: readonly Judged[]): Judged[] {
  const seen = new Map<string, number>();
  return judged.filter((one) => {
    if (one.value < HOPELESS) return false;
    const key = matterOf(one.option.order);
    if (key === undefined) return true;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count < PER_QUESTION;
  });
}

/** The best plan that has this option in it. */
function forced(view: SeatView, judged: readonly Judged[], option: Judged): Judged[] {
  return planOf(view, [{ ...option, value: Math.max(option.value, 1) }, ...judged.filter((one) => one !== option)]);
}

export function keyOf(plan: readonly Judged[]): string {
  return plan
    .map(({ option }) => JSON.stringify(option.order))
    .sort()
    .join();
}

function distinct(plans: readonly Judged[][]): Judged[][] {
  return [...new Map(plans.map((plan) => [keyOf(plan), plan])).values()];
}
