import type { SeatView, Setup, Stream } from '../../model/index.ts';
import { copyOfSample, type Sample, sampleOf } from '../../rules/index.ts';
import type { Judged } from '../judge.ts';
import type { Personality } from '../personality.ts';
import { candidatesOf } from './candidates.ts';
import { othersMove, playOut } from './rollout.ts';

type Aids = { setup: Setup; steps?: number; isLate?: () => boolean };

/** Plans compared at first; after each stage the better half goes on. */
const PLANS = 24;
/** Worlds that the first stage imagines; each later stage doubles them. */
const WORLDS = 2;
const STEPS = 900;

/** The plan that does best, on average, in worlds that the seat can imagine. All plans meet the same worlds. */
export function bestPlan(
  view: SeatView,
  who: Personality,
  judged: readonly Judged[],
  { setup, steps = STEPS, isLate = () => false }: Aids,
  lots: Stream,
): Judged[] {
  const me = view.viewer as number;
  let left = candidatesOf(view, judged, lots, PLANS).map((plan) => ({ plan, sum: 0 }));
  const work = { steps };
  let worlds = WORLDS;
  while (left.length > 1 && work.steps > 0 && !isLate()) {
    for (let i = 0; i < worlds && work.steps > 0; i++) {
      const world = sampleOf(setup, view, lots);
      othersMove(world, me, lots, work);
      const round = left.map(({ plan }) => (isLate() ? undefined : worthIn(world, me, who, plan, view, lots, work)));
      // A world that not every plan has met would be unfair.
      if (round.includes(undefined)) break;
      for (const [at, value] of round.entries()) left[at].sum += value ?? 0;
    }
    left.sort((a, b) => b.sum - a.sum);
    left = left.slice(0, Math.ceil(left.length / 2));
    worlds *= 2;
  }
  return left[0].plan;
}

function worthIn(
  world: Sample,
  me: number,
  who: Personality,
  plan: Judged[],
  view: SeatView,
  lots: Stream,
  work: { steps: number },
): number {
  return playOut(copyOfSample(world), me, who, plan, view, [...lots], work);
}
