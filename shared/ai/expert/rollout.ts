import type { SeatView, Stream, ValueModels } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import {
  below,
  endPhaseOfSample,
  type Sample,
  standingInSample,
  submitInSample,
  viewInSample,
} from '../../rules/index.ts';
import { answerDeals } from '../bargain/answers.ts';
import { type Judged, judgeOptions, orderOf } from '../judge.ts';
import { type Personality, suitablePersonalities } from '../personality.ts';
import { planOf } from '../plan.ts';
import { expectedScore } from './value.ts';

/** Steps of play still to be spent: one for each seat that thinks, two for each phase that is resolved. */
export type Work = { steps: number };

/** How far the others are taken to play from their best judgement, in score points. */
const NOISE = 0.6;
/** How much a point of the others' mean score counts against one's own: a seat wins by being ahead. */
const RIVALS = 0.4;

/** Who sits where in an imagined world: a character drawn by lot for each of the others. */
export type Cast = readonly Personality[];

export function castOf(view: SeatView, who: Personality, rng: Stream): Cast {
  return view.seats.map(({ id, role }) => {
    const suitable = suitablePersonalities(role);
    return id === view.viewer ? who : at(suitable, below(rng, suitable.length));
  });
}

/** Lets everybody but one seat (or everybody) do what practised players would do. */
export function move(world: Sample, cast: Cast, rng: Stream, work: Work, except?: number): void {
  const noise = () => ((below(rng, 2001) - 1000) / 1000) * NOISE;
  for (const [seat, who] of cast.entries()) {
    if (seat === except) continue;
    const view = viewInSample(world, seat);
    if (at(view.seats, seat).ready) continue;
    work.steps--;
    const judged = judgeOptions(view, who, noise);
    for (const { command } of answerDeals(view, who, judged).decisions) submitInSample(world, seat, command);
    for (const pick of planOf(view, judged)) submitInSample(world, seat, { kind: 'seal', order: orderOf(view, pick) });
  }
}

/**
 * Plays a seat's plan, then on to the start of the next round; answers how good the seat's end is, in score points.
 * Many short looks, valued by what games of such standings came to, beat a few long ones.
 */
export function playOut(
  world: Sample,
  view: SeatView,
  plan: readonly Judged[],
  cast: Cast,
  rng: Stream,
  work: Work,
  models: ValueModels,
): number {
  const me = view.viewer as number;
  for (const pick of plan) submitInSample(world, me, { kind: 'seal', order: orderOf(view, pick) });
  endPhase(world, work);
  if (view.phase === 'orders' && standingInSample(world, me).left > 0) {
    move(world, cast, rng, work);
    endPhase(world, work);
  }
  const others = view.seats.filter(({ id }) => id !== me).map(({ id }) => prospect(world, view, id, models));
  const mean = others.reduce((sum, score) => sum + score, 0) / Math.max(1, others.length);
  return prospect(world, view, me, models) - RIVALS * mean;
}

function endPhase(world: Sample, work: Work): void {
  endPhaseOfSample(world);
  work.steps -= 2;
}

function prospect(world: Sample, view: SeatView, seat: number, models: ValueModels): number {
  const { left, standing } = standingInSample(world, seat);
  return left === 0 ? standing.score : expectedScore(models, at(view.seats, seat).role, left, standing);
}
