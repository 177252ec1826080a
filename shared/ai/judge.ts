import type { CaseId, Option, Order, Ruling, SeatView } from '../model/index.ts';
import { at, sharesBrief } from '../model/index.ts';
import { isAsked } from './asked.ts';
import { promiseBrokenBy } from './given-word.ts';
import type { Personality } from './personality.ts';
import { type Worth, worthOf } from './worth.ts';

/** An option with what it is worth to the seat, ticked where a tick pays. */
export type Judged = Worth & { option: Option; ticks: string[]; price: number };

/** Every option of this phase that the character would give at all, best first; `noise` blurs each value. */
export function judgeOptions(view: SeatView, who: Personality, noise: () => number): Judged[] {
  return view.options
    .filter((option) => option.phase === view.phase && mayGive(view, who, option))
    .map((option) => judge(view, option, who, noise()))
    .sort((a, b) => b.value - a.value);
}

function mayGive(view: SeatView, who: Personality, option: Option): boolean {
  if (who.never?.includes(option.order.kind)) return false;
  if (option.order.kind === 'brief' && sharesBrief(view.deals, view.viewer as number)) return false;
  if (who.mild && isComityLow(view) && burnsComity(option) && !isAsked(view, option)) return false;
  if (!who.cautious) return true;
  return isLikeliest(view, option) && !promiseBrokenBy(view, at(view.seats, view.viewer as number), option);
}

function isComityLow({ zone }: SeatView): boolean {
  return zone === 'strained' || zone === 'breaking';
}

function burnsComity({ forecast }: Option): boolean {
  return forecast.some(({ effect }) => effect.on === 'comity' && effect.by < 0);
}

/** Whether a ruling lies where the merits most likely do; true of everything else. */
function isLikeliest({ cases }: SeatView, { order, odds = 0 }: Option): boolean {
  if (order.kind !== 'rule') return true;
  const publicCase = cases.find(({ id }) => id === order.case);
  return publicCase === undefined || odds === Math.max(...Object.values(publicCase.odds));
}

function judge(view: SeatView, option: Option, who: Personality, noise: number): Judged {
  const { value, later, grounds } = worthOf(view, option, who);
  const ticks: string[] = [];
  let sum = value;
  let price = option.price;
  for (const tick of option.ticks) {
    const bare = { ...option, price: tick.price, forecast: tick.forecast, ticks: [], target: {} };
    const extra =
      worthOf(view, { ...bare, order: { kind: 'invest' } }, who).value + (tick.field === 'stay' ? doubt(option) : 0);
    if (extra <= 0.1) continue;
    ticks.push(tick.field);
    sum += extra;
    price += tick.price;
  }
  return { option, value: sum + noise, later, grounds, ticks, price };
}

/** Percent: above this chance of reversal an appeal raises a serious question. */
const SERIOUS = 34;

/** A court stays its own order where it may well be reversed; in score points. */
function doubt({ forecast }: Option): number {
  const reversal = forecast.find(({ effect }) => effect.on === 'note' && effect.code === 'mayBeReversed');
  return ((reversal?.chance ?? 0) - SERIOUS) / 25;
}

/** The order as it is sealed. */
export function orderOf(view: SeatView, { option, ticks }: Judged): Order {
  const order = { ...option.order } as Order & Record<string, unknown>;
  for (const field of ticks) order[field] = true;
  // A text id, so that each reader gets the reasons in their own language.
  if (order.kind === 'rule') {
    order.reply = strongestReply(view, order.case, order.ruling);
    const isOrder = view.cases.some(({ id, kind }) => id === order.case && kind === 'challenge');
    // The sentences speak of a company and an order: in other cases they would say what nobody asked.
    if (isOrder)
      order.reasons = `#ruling.reason.${order.ruling}.${order.ground}.${1 + ((view.round + order.case) % 3)}`;
  }
  return order;
}

/** The code of the best argument of the side that a ruling goes against, or ''. */
function strongestReply({ cases }: SeatView, id: CaseId, ruling: Ruling): string {
  const sides = cases.find((publicCase) => publicCase.id === id)?.arguments;
  const losing = (ruling === 'enforce' ? sides?.against : sides?.for) ?? [];
  return losing.find(({ legitimacy }) => legitimacy > 0)?.code ?? '';
}
