import {
  type Advice,
  matterOf,
  type Option,
  type Order,
  type Reason,
  type Sealed,
  type SeatView,
  type WhyCode,
} from '../model/index.ts';
import { agendaGap } from './agenda-bias.ts';
import { isAsked } from './asked.ts';
import { briefedDemand } from './briefed-demand.ts';
import { conflictKey } from './conflict-key.ts';
import { drawbackOf, oddsOfBrief } from './drawback.ts';
import { personalityOf } from './personality.ts';
import { keptOf, reserveOf, spendable } from './plan.ts';
import { type Ground, strongest, type Worth, worthOf } from './worth.ts';

const MOST = 3;
/** In score points: below this a move is worth no word. A little below nothing is still worth a look where few are better. */
const LEAST = -0.8;
/** In score points: a loss lighter than this is not worth a word. */
const LIGHT = 0.02;

/**
 * Up to three options worth a look for the seat that looks, each with its grounds for and against: first the best answer
 * (or the least bad) to each thing that it was asked, then the best of each kind of move, then the best of the rest.
 * The AI's own evaluator, without a character. Nothing without a ground in its favour; what takes the reserve comes last, and says so.
 */
export function advise(view: SeatView): Advice[] {
  if (view.viewer === 'public' || view.viewer === 'debrief' || !view.own) return [];
  const plain = personalityOf('pragmatist');
  const most = spendable(view);
  // What speaks first against a move that leaves too little for the Bench.
  const tooLittle: Reason = { code: 'takesReserve', by: keptOf(view), weight: -LIGHT };
  const takesReserve = (option: Option) => !isAsked(view, option) && option.price > most;
  const judged = view.options
    .filter(
      (option) => option.phase === view.phase && (isAsked(view, option) || option.price <= most + reserveOf(view)),
    )
    .filter((option) => oddsOfBrief(option) !== 0 && !unsays(view.own?.orders ?? [], option.order))
    .map((option) => ({ option, worth: worthOf(view, option, plain) }))
    .filter(({ option, worth }) => isAsked(view, option) || worth.value > LEAST);
  const rankOf = ranking(view, judged);
  judged.sort(
    (a, b) =>
      Number(isAsked(view, b.option)) - Number(isAsked(view, a.option)) ||
      Number(takesReserve(a.option)) - Number(takesReserve(b.option)) ||
      rankOf(b) - rankOf(a),
  );
  // What is answered or sealed already needs no more advice.
  const sealed = [...view.own.answers, ...(view.phase === 'orders' ? view.own.orders : [])];
  const seen = new Set(sealed.map(({ order }) => keyOf(view, order)));
  const kinds = new Set<string>();
  const advice: Advice[] = [];
  const alike: Advice[] = [];
  const reserve: Advice[] = [];
  for (const { option, worth } of judged) {
    const key = keyOf(view, option.order);
    if (seen.has(key)) continue;
    const takes = takesReserve(option);
    const grounds = groundsOf(view, option, worth);
    const reasons = takes ? [...grounds.filter(({ weight }) => weight > 0), tooLittle] : grounds;
    if (!isAsked(view, option) && !reasons.some(({ weight }) => weight > 0)) continue;
    seen.add(key);
    // A second move of a kind teaches less than a first of another.
    const isAlike = !isAsked(view, option) && kinds.has(option.order.kind);
    kinds.add(option.order.kind);
    (takes ? reserve : isAlike ? alike : advice).push({ option, reasons });
  }
  return [...advice, ...alike, ...reserve].slice(0, MOST);
}

/** Whether it would take back in public what is sealed: warm words for a state beside a protest against it. */
function unsays(sealed: readonly Sealed[], order: Order): boolean {
  return sealed.some(
    ({ order: other }) =>
      (order.kind === 'speak' && other.kind === 'protest' && other.against === order.with) ||
      (order.kind === 'protest' && other.kind === 'speak' && other.with === order.against),
  );
}

type Rated = { option: Option; worth: Worth };

/** In score points: briefs that differ by less are about as good. */
const ABOUT_AS_GOOD = 0.3;

/** By its worth, of which a state's own order and soil are part; but the brief in the case that the game is about before one about as good in another. */
function ranking(view: SeatView, rated: readonly Rated[]): (one: Rated) => number {
  const best = Math.max(...rated.map(({ option, worth }) => (option.order.kind === 'brief' ? worth.value : LEAST)));
  return ({ option: { order }, worth: { value } }) =>
    order.kind === 'brief' && value >= best - ABOUT_AS_GOOD && briefedDemand(view, order)?.founding
      ? best + value / 1000
      : value;
}

/** Options of one key are one piece of advice: the answers to one question, the roads to one file, all moves of one kind. */
function keyOf(view: SeatView, order: Option['order']): string {
  if (view.phase !== 'orders') return matterOf(order) ?? conflictKey(order);
  return 'file' in order ? `file:${order.file}` : order.kind;
}

/** What a court would say of an order that is given now. */
const IN_COURT: readonly Ground['code'][] = ['courtLikely', 'courtOpen', 'courtUnlikely'];

/** What stands before all else that speaks against a move: that its side will probably lose, that the evidence comes anyway, or that a ruling is put off. */
const FIRST: readonly WhyCode[] = ['sideLikelyLoses', 'evidenceComing', 'caseWaits', 'benchEmpties'];

/** What speaks for it; and, of a move, what it takes, or else what it risks or gives up. After the last round no court sits. */
function groundsOf(view: SeatView, option: Option, worth: Worth): Reason[] {
  const isLast = view.round >= view.rounds;
  const grounds = worth.grounds.filter(({ code }) => !(isLast && view.phase === 'orders' && IN_COURT.includes(code)));
  const reasons = strongest(grounds).map((one) => nowNear(view, one));
  if (view.phase !== 'orders') return reasons;
  const own = drawbackOf(view, option);
  if (own && FIRST.includes(own.code)) return [...reasons.filter(({ weight }) => weight > 0), own];
  if (reasons.some(({ weight }) => weight < 0)) return reasons;
  const drawback = strongest(grounds, LIGHT).find(({ weight }) => weight < 0) ?? own;
  return drawback ? [...reasons, drawback] : reasons;
}

/** What serves an agenda on a meter says how near its threshold has come: it weighs more once that is within reach. */
function nowNear(view: SeatView, reason: Reason): Reason {
  if (reason.code !== 'agenda' || reason.weight <= 0) return reason;
  const counted = agendaGap(view);
  if (!counted?.isNear) return reason;
  const { meter, gap, isLast } = counted;
  return { ...reason, code: isLast ? 'agendaRest' : 'agendaNear', meter, by: gap };
}
