import { matterOf, type OrderKind, type SeatView, type Stream } from '../../model/index.ts';
import { below } from '../../rules/index.ts';
import type { Judged } from '../judge.ts';
import { planOf } from '../plan.ts';

/** Options further below nothing than this are not looked at. */
const HOPELESS = -4;
/** Answers looked at for one question. */
const PER_QUESTION = 4;
/** Blur of the plans that are drawn at random around the best judgement. */
const BLUR = 2;

/** What costs now and pays only after a look ahead has ended: a look would always leave it out. */
const BEYOND_THE_LOOK: readonly OrderKind[] = ['appeal', 'stay'];

/**
 * Plans worth comparing: the plain best one first, then each pick left out, each other option forced in, and some by
 * lot. What lies beyond the look is in all of them, or in none, as the plain judgement has it.
 */
export function candidatesOf(view: SeatView, all: readonly Judged[], rng: Stream, most: number): Judged[][] {
  const kept = planOf(view, all).filter(isBeyond);
  const judged = [...kept, ...all.filter((one) => !isBeyond(one))];
  const base = planOf(view, judged);
  const plans = [base];
  for (const pick of base)
    if (!kept.includes(pick))
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
        .sort((a, b) => Number(isBeyond(b.one)) - Number(isBeyond(a.one)) || b.value - a.value)
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
  const others = judged.filter((one) => one !== option);
  const wanted = { ...option, value: Math.max(option.value, 1) };
  return planOf(view, [...others.filter(isBeyond), wanted, ...others.filter((one) => !isBeyond(one))]);
}

function isBeyond({ option }: Judged): boolean {
  return BEYOND_THE_LOOK.includes(option.order.kind);
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
