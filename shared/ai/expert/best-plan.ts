import type { SeatView, Setup, Stream } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { copyOfSample, sampleOf } from '../../rules/index.ts';
import type { Judged } from '../judge.ts';
import type { Personality } from '../personality.ts';
import { candidatesOf } from './candidates.ts';
import { mergedPlan } from './merged-plan.ts';
import { castOf, move, playOut } from './rollout.ts';
import { GENERAL } from './value.ts';

type Aids = { setup: Setup; steps?: number; isLate?: () => boolean };

/** Plans compared at first; after each stage the better half goes on. A look from the Bench is the shorter one. */
const PLANS = { orders: 12, bench: 24, over: 1 };
/** Worlds that the first stage imagines; each later stage doubles them. */
const WORLDS = 2;
/** Worlds of the stage after which the best answers to different questions are put together. */
const MERGED_AT = 4;
/** Steps of play a decision may take: some tenth of a second on one core. */
const STEPS = 850;
/** How much of its character's leaning an expert keeps, where two plans are nearly as good. */
const CHARACTER = 0.3;
/** How much an expert believes of what the plain judgement expects after the look has ended: the fine for defiance, the fruit of a stay. */
const LATER = 0.4;

type Candidate = { plan: Judged[]; sum: number; leaning: number };

/** The plan that does best, on average, in worlds that the seat can imagine. All plans meet the same worlds. */
export function bestPlan(
  view: SeatView,
  who: Personality,
  judged: readonly Judged[],
  { setup, steps = STEPS, isLate = () => false }: Aids,
  rng: Stream,
): Judged[] {
  let left: Candidate[] = candidatesOf(view, judged, rng, PLANS[view.phase]).map((plan) => ({
    plan,
    sum: 0,
    leaning: leaningTo(plan, who),
  }));
  const { plan: base } = at(left, 0);
  const work = { steps };
  for (let worlds = WORLDS; left.length > 1 && work.steps > 0 && !isLate(); worlds *= 2) {
    for (let i = 0; i < worlds && work.steps > 0; i++) {
      const world = sampleOf(setup, view, rng);
      const cast = castOf(view, who, rng);
      move(world, cast, rng, work, view.viewer as number);
      const values: number[] = [];
      for (const { plan } of left) {
        if (isLate()) break;
        values.push(playOut(copyOfSample(world), view, plan, cast, [...rng], work, setup.value ?? GENERAL));
      }
      // A world that not every plan has met would be unfair.
      if (values.length < left.length) break;
      for (const [index, one] of left.entries()) one.sum += at(values, index) + one.leaning;
    }
    left.sort((a, b) => b.sum - a.sum);
    left = left.slice(0, Math.ceil(left.length / 2));
    if (view.phase === 'bench' && worlds === MERGED_AT) {
      const plan = mergedPlan(
        view,
        base,
        left.map(({ plan }) => plan),
      );
      if (plan) left.push({ plan, sum: at(left, 0).sum, leaning: leaningTo(plan, who) });
    }
  }
  return at(left, 0).plan;
}

/** What speaks for a plan that no look shows: its character, and what its orders come to later. */
function leaningTo(plan: readonly Judged[], who: Personality): number {
  return plan.reduce(
    (sum, { option, later }) => sum + ((who.kinds[option.order.kind] ?? 0) / 100) * CHARACTER + later * LATER,
    0,
  );
}
