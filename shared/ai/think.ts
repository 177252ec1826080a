import type { Command, Mind, Option, Order, Reason, SeatView, Thought } from '../model/index.ts';
import { below, streamOf } from '../rules/index.ts';
import { answerDeals, offerDeals } from './bargain.ts';
import { promiseBrokenBy } from './given-word.ts';
import { type Personality, personalityOf } from './personality.ts';
import { conflictKey, questionKey } from './plan-keys.ts';
import { commentOn } from './small-talk.ts';
import { worthOf } from './worth.ts';

/** Noise on each option's worth, in score points: how far from its own best judgement a level plays. */
const NOISE = { novice: 3.2, practised: 0.45 } as const;
/** An order must be worth at least this to be given at all. */
const THRESHOLD = 0.15;
/** Capital that is kept for the Bench, by role: a challenge, a grant, a stay. */
const RESERVE = { government: 1, company: 1, court: 0 } as const;

type Judged = { option: Option; value: number; reasons: Reason[]; ticks: string[]; price: number };

/**
 * What an AI seat does now, in the order it does it; ends with 'ready'. Reads nothing but the seat's own view,
 * so two truths that look alike to the seat get the same answer. Same view and mind: same answer.
 */
export function think(view: SeatView, mind: Mind): Thought[] {
  if (view.viewer === 'public' || view.viewer === 'debrief' || view.phase === 'over' || !view.own) return [];
  const me = view.seats[view.viewer];
  const who = personalityOf(mind.personality);
  const stream = streamOf(mind.seed, `${view.viewer}.${view.round}.${view.phase}.${view.deals.length}`);
  const noise = () => ((below(stream, 2001) - 1000) / 1000) * NOISE[mind.level];
  const thoughts: Thought[] = answerDeals(view, who);
  if (me.ready) return thoughts;
  const judged = view.options
    .filter((option) => option.phase === view.phase && mayGive(view, who, option))
    .map((option) => judge(view, option, who, noise()))
    .sort((a, b) => b.value - a.value);
  const chosen = view.phase === 'orders' ? planOrders(view, judged) : planAnswers(view, judged);
  for (const pick of chosen)
    thoughts.push({ command: { kind: 'seal', order: withTicks(view, pick) }, reasons: pick.reasons });
  if (!who.cautious) thoughts.push(...offerDeals(view, who, stream));
  const remark = commentOn(view, who, stream);
  if (remark) thoughts.push({ command: remark, reasons: [] });
  thoughts.push({ command: { kind: 'ready', ready: true } satisfies Command, reasons: [] });
  return thoughts;
}

function mayGive(view: SeatView, who: Personality, option: Option): boolean {
  if (who.never?.includes(option.order.kind)) return false;
  if (!who.cautious) return true;
  return (option.bold ?? 0) === 0 && !promiseBrokenBy(view, view.seats[view.viewer as number], option);
}

function judge(view: SeatView, option: Option, who: Personality, noise: number): Judged {
  const { value, reasons } = worthOf(view, option, who);
  const ticks: string[] = [];
  let sum = value;
  let price = option.price;
  for (const tick of option.ticks) {
    const extra = worthOf(
      view,
      {
        ...option,
        price: tick.price,
        forecast: tick.forecast,
        ticks: [],
        order: { kind: 'invest' } as Order,
        target: {},
      },
      who,
    ).value;
    // A seal keeps friends of the court away but may leak; it is left to people.
    if (tick.field === 'seal' || extra <= 0.1) continue;
    ticks.push(tick.field);
    sum += extra;
    price += tick.price;
  }
  return { option, value: sum + noise, reasons, ticks, price };
}

function withTicks(view: SeatView, pick: Judged): Order {
  const order = { ...pick.option.order } as Order & Record<string, unknown>;
  for (const field of pick.ticks) order[field] = true;
  // A text id, so that each reader gets the reasons in their own language.
  if (order.kind === 'rule')
    order.reasons = `#ruling.reason.${order.ruling}.${order.ground}.${1 + ((view.round + order.case) % 3)}`;
  return order;
}

function planOrders(view: SeatView, judged: Judged[]): Judged[] {
  const me = view.seats[view.viewer as number];
  const slots = 3 - (view.own?.orders.length ?? 0);
  let purse = me.purse - (view.round < view.rounds || me.role !== 'government' ? RESERVE[me.role] : 0);
  const taken = new Set<string>();
  const hosts = new Set<number>();
  const picks: Judged[] = [];
  for (const candidate of judged) {
    if (picks.length >= slots || candidate.value < THRESHOLD) break;
    const key = conflictKey(candidate.option.order);
    if (taken.has(key) || candidate.price > purse) continue;
    if (candidate.option.order.kind === 'request') {
      const host = candidate.option.target.jurisdiction ?? -1;
      if (hosts.has(host)) continue;
      hosts.add(host);
    }
    taken.add(key);
    purse -= candidate.price;
    picks.push(candidate);
  }
  return picks;
}

/** For every question the best answer that can be paid; then briefs and lobbying that are worth their price. */
function planAnswers(view: SeatView, judged: Judged[]): Judged[] {
  const me = view.seats[view.viewer as number];
  let purse = me.purse;
  const answered = new Set<string>();
  const picks: Judged[] = [];
  const must = [
    'comply',
    'narrow',
    'challenge',
    'refuse',
    'grant',
    'expediteRequest',
    'deny',
    'sit',
    'acceptTreaty',
    'declineTreaty',
    'rule',
  ];
  for (const candidate of judged) {
    const kind = candidate.option.order.kind;
    const key = questionKey(candidate.option.order) ?? kind;
    if (answered.has(key) || candidate.price > purse) continue;
    if (!must.includes(kind) && candidate.value < THRESHOLD) continue;
    answered.add(key);
    purse -= candidate.price;
    picks.push(candidate);
  }
  return picks;
}
