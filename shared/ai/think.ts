import {
  type AiDecision,
  type AiProfile,
  at,
  NONE,
  type Option,
  readyIn,
  type Sealed,
  type SeatView,
  type Setup,
} from '../model/index.ts';
import { below, streamOf } from '../rules/index.ts';
import { answerDeals, deedsOf } from './bargain/answers.ts';
import { offerDeals } from './bargain/offers.ts';
import { bestPlan } from './expert/best-plan.ts';
import { type Judged, judgeOptions, orderOf } from './judge.ts';
import { personalityOf, playedAt } from './personality.ts';
import { planOf, reasonsFor } from './plan.ts';
import { repliesTo } from './reply.ts';
import { commentOn } from './small-talk.ts';

/** Noise on each option's worth, in score points: how far from its own best judgement a level plays. */
const NOISE = { novice: 2, practised: 0.9, expert: 0.2 } as const;

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
 * so two truths that look alike to the seat get the same answer. Same view and AI profile: same answer.
 */
export function think(view: SeatView, profile: AiProfile, aids: Aids = {}): AiDecision[] {
  if (view.viewer === 'public' || view.viewer === 'debrief' || view.phase === 'over' || !view.own) return [];
  const me = at(view.seats, view.viewer);
  const who = playedAt(profile.level, personalityOf(profile.personality));
  const stream = streamOf(profile.seed, `${view.viewer}.${view.round}.${view.phase}.${view.deals.length}`);
  const noise = () => ((below(stream, 2001) - 1000) / 1000) * NOISE[profile.level];
  const isAsked = view.deals.some(({ status, to }) => status === 'offered' && to === me.id);
  const { decisions, after } = answerDeals(view, who, isAsked ? judgeOptions(view, who, () => 0) : []);
  if (me.ready) {
    const deeds = who.faithless ? [] : deedsOf(after).map(deedDone);
    return [...decisions, ...deeds, ...repliesTo(after, who, [])];
  }
  const judged = judgeOptions(after, who, noise);
  const chosen =
    profile.level === 'expert' && aids.setup
      ? bestPlan(after, who, judged, { ...aids, setup: aids.setup }, stream)
      : planOf(after, judged);
  for (const pick of chosen)
    decisions.push({ command: { kind: 'seal', order: orderOf(view, pick) }, reasons: reasonsFor(pick, judged) });
  const planned = withPlan(after, chosen);
  const replies = repliesTo(planned, who, judged);
  decisions.push(...replies);
  if (!who.cautious && !replies.some(({ command }) => command.kind === 'offerDeal'))
    decisions.push(...offerDeals(planned, who, profile.level, judged, stream));
  const remark = replies.length === 0 ? commentOn(view, who, stream) : undefined;
  if (remark) decisions.push({ command: remark, reasons: [] });
  decisions.push({ command: readyIn(view), reasons: [] });
  return decisions;
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

function deedDone({ order }: Option): AiDecision {
  return { command: { kind: 'seal', order }, reasons: [{ code: 'gaveWord', weight: 1 }] };
}
