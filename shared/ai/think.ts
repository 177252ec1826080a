import {
  type Mind,
  NONE,
  type Option,
  readyIn,
  type Sealed,
  type SeatView,
  type Setup,
  type Thought,
} from '../model/index.ts';
import { below, streamOf } from '../rules/index.ts';
import { answerDeals, deedsOf } from './bargain/answers.ts';
import { offerDeals } from './bargain/offers.ts';
import { bestPlan } from './expert/best-plan.ts';
import { type Judged, judgeOptions, orderOf } from './judge.ts';
import { personalityOf, playedAt } from './personality.ts';
import { planOf } from './plan.ts';
import { repliesTo } from './reply.ts';
import { commentOn } from './small-talk.ts';
import { strongest } from './worth.ts';

/** Noise on each option's worth, in score points: how far from its own best judgement a level plays. */
const NOISE = { novice: 2, practised: 0.45, expert: 0.2 } as const;

/** What an expert needs beyond its view; without it, it plays as the practised do. */
export type Aids = {
  /** Scenario and ruleset, as everyone at the table knows them. */
  setup?: Setup;
  /** How long to search, in steps of play; the same steps give the same decision. */
  steps?: number;
  /** Asked now and then: true ends the search with the best plan so far. */
  isLate?: () => boolean;
};

/**
 * What an AI seat does now, in the order it does it; ends with 'ready'. Reads nothing but the seat's own view,
 * so two truths that look alike to the seat get the same answer. Same view and mind: same answer.
 */
export function think(view: SeatView, mind: Mind, aids: Aids = {}): Thought[] {
  if (view.viewer === 'public' || view.viewer === 'debrief' || view.phase === 'over' || !view.own) return [];
  const me = view.seats[view.viewer];
  const who = playedAt(mind.level, personalityOf(mind.personality));
  const stream = streamOf(mind.seed, `${view.viewer}.${view.round}.${view.phase}.${view.deals.length}`);
  const noise = () => ((below(stream, 2001) - 1000) / 1000) * NOISE[mind.level];
  const isAsked = view.deals.some(({ status, to }) => status === 'offered' && to === me.id);
  const { thoughts, after } = answerDeals(view, who, isAsked ? judgeOptions(view, who, () => 0) : []);
  if (me.ready) {
    const deeds = who.faithless ? [] : deedsOf(after).map(deedDone);
    return [...thoughts, ...deeds, ...repliesTo(after, who, [])];
  }
  const judged = judgeOptions(after, who, noise);
  const chosen =
    mind.level === 'expert' && aids.setup
      ? bestPlan(after, who, judged, { ...aids, setup: aids.setup }, stream)
      : planOf(after, judged);
  for (const pick of chosen)
    thoughts.push({ command: { kind: 'seal', order: orderOf(view, pick) }, reasons: strongest(pick.grounds) });
  const planned = withPlan(after, chosen);
  const replies = repliesTo(planned, who, judged);
  thoughts.push(...replies);
  if (!who.cautious && !replies.some(({ command }) => command.kind === 'offerDeal'))
    thoughts.push(...offerDeals(planned, who, mind.level, judged, stream));
  const remark = replies.length === 0 ? commentOn(view, who, stream) : undefined;
  if (remark) thoughts.push({ command: remark, reasons: [] });
  thoughts.push({ command: readyIn(view), reasons: [] });
  return thoughts;
}

/** The view once its plan lies under wax: what is left in the purse, and what a promise must go together with. */
function withPlan(view: SeatView, chosen: readonly Judged[]): SeatView {
  const me = view.viewer as number;
  const spent = chosen.reduce((sum, { price }) => sum + price, 0);
  const sealed: Sealed[] = chosen.map(({ option: { order }, price }) => ({ seal: NONE, order, price }));
  const own = view.own && {
    ...view.own,
    ...(view.phase === 'orders'
      ? { orders: [...view.own.orders, ...sealed] }
      : { answers: [...view.own.answers, ...sealed] }),
  };
  const seats = view.seats.map((seat) => (seat.id === me ? { ...seat, purse: seat.purse - spent } : seat));
  return { ...view, seats, own };
}

function deedDone({ order }: Option): Thought {
  return { command: { kind: 'seal', order }, reasons: [{ code: 'gaveWord', weight: 1 }] };
}
