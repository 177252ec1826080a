import type { SeatView, Stream } from '../../model/index.ts';
import {
  below,
  endPhaseOfSample,
  type Sample,
  standingInSample,
  submitInSample,
  viewInSample,
} from '../../rules/index.ts';
import { answerDeals } from '../bargain.ts';
import { type Judged, judgeOptions, orderOf } from '../judge.ts';
import { PERSONALITIES, type Personality } from '../personality.ts';
import { planOf } from '../plan.ts';
import { expectedScore } from './value.ts';

/** Steps of play still to be spent: one for each seat that thinks, two for each phase that is resolved. */
export type Work = { steps: number };

const NOISE = 0.6;

/** Lets everybody but one seat do what practised players would do. */
export function othersMove(world: Sample, me: number, lots: Stream, work: Work): void {
  const { seats } = viewInSample(world, me);
  for (const { id, role, ready } of seats) {
    if (id === me || ready) continue;
    move(world, id, someoneOf(role, lots), lots, work);
  }
}

/** Plays a plan and then on to the start of the next round; answers the seat's standing there, in score points. */
export function playOut(
  world: Sample,
  me: number,
  who: Personality,
  plan: readonly Judged[],
  view: SeatView,
  lots: Stream,
  work: Work,
): number {
  for (const pick of plan) submitInSample(world, me, { kind: 'seal', order: orderOf(view, pick) });
  endPhaseOfSample(world);
  work.steps -= 2;
  if (view.phase === 'orders') {
    move(world, me, who, lots, work);
    othersMove(world, me, lots, work);
    endPhaseOfSample(world);
    work.steps -= 2;
  }
  const { left, standing } = standingInSample(world, me);
  return left === 0 ? standing.score : expectedScore(view.seats[me].role, left, standing);
}

function move(world: Sample, seat: number, who: Personality, lots: Stream, work: Work): void {
  const view = viewInSample(world, seat);
  work.steps--;
  for (const { command } of answerDeals(view, who)) submitInSample(world, seat, command);
  const noise = () => ((below(lots, 2001) - 1000) / 1000) * NOISE;
  for (const pick of planOf(view, judgeOptions(view, who, noise)))
    submitInSample(world, seat, { kind: 'seal', order: orderOf(view, pick) });
}

function someoneOf(role: Personality['roles'][number], lots: Stream): Personality {
  const suitable = PERSONALITIES.filter((one) => one.roles.includes(role) && !one.onRequest);
  return suitable[below(lots, suitable.length)];
}
