import type { AiDecision, DealTerms, Level, SeatView, Stream, WhyCode } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { below } from '../../rules/index.ts';
import type { Personality } from '../personality.ts';
import { DISTRUST, trustIn } from '../trust.ts';
import { paid } from './keeping.ts';
import type { Wishes } from './pledge-cost.ts';
import { type Proposal, proposalsTo } from './proposals.ts';
import { signsAnything } from './signs-anything.ts';

/** Offers that a level makes in a phase, and the percent chance of each. */
const OFFERS = {
  novice: { most: 1, chance: 45 },
  practised: { most: 2, chance: 75 },
  expert: { most: 2, chance: 100 },
};
/** Score points that an offer must seem to be worth to each side. */
export const MINE = 0.3;
export const THEIRS = 0.15;
/** Score points that an offer may seem to cost somebody who signs anything. */
const UNFAIR = -4.5;
/** Rounds in which what was refused is not asked for again. */
const AGAIN = 2;

/** Its own offers of a phase: it asks for what it needs, and gives what is cheap for itself and dear for the other. */
export function offerDeals(
  view: SeatView,
  who: Personality,
  level: Level,
  wishes: Wishes,
  stream: Stream,
): AiDecision[] {
  const me = view.viewer as number;
  const { most, chance } = OFFERS[level];
  const open = view.deals.filter((deal) => deal.by === me && deal.status === 'offered').length;
  const found = view.partners
    .filter(({ seat }) => trustIn(at(view.seats, seat)) >= DISTRUST && !isInTalks(view, seat))
    .flatMap((partner) => bestOf(view, who, proposalsTo(view, who, partner, wishes)) ?? [])
    .sort((a, b) => weightOf(view, who, b) - weightOf(view, who, a));
  let purse = at(view.seats, me).purse;
  return found
    .slice(0, Math.max(0, most - open))
    .filter(({ terms }) => {
      const pays = paid(terms);
      if (pays > 0 && pays >= purse) return false;
      purse -= pays;
      return true;
    })
    .filter(({ to, terms }) => below(stream, 100) < chance || signsAnything(view, who, to, terms.kind))
    .map(({ to, terms }) => ({
      command: { kind: 'offerDeal', to, terms },
      reasons: [{ code: reasonFor(terms), weight: 1, seat: to }],
    }));
}

/** The best that both might want and that was not refused lately; who signs anything is asked for what only the viewer wants. */
export function bestOf(view: SeatView, who: Personality, proposals: readonly Proposal[]): Proposal | undefined {
  const isFair = ({ theirs, to, terms }: Proposal) =>
    theirs >= THEIRS || (theirs >= UNFAIR && signsAnything(view, who, to, terms.kind));
  return proposals
    .filter((one) => one.mine >= MINE && isFair(one) && !wasRefused(view, one.to, one.terms))
    .sort((a, b) => weightOf(view, who, b) - weightOf(view, who, a))[0];
}

/** What is good for oneself counts most; what the other likes makes it likelier to be signed. */
function weightOf(view: SeatView, who: Personality, { to, terms, mine, theirs }: Proposal): number {
  return mine + 0.5 * (signsAnything(view, who, to, terms.kind) ? 1 : Math.min(theirs, 1));
}

function isInTalks(view: SeatView, other: number): boolean {
  return view.deals.some(
    ({ by, to, status, round }) =>
      (by === other || to === other) &&
      (by === view.viewer || to === view.viewer) &&
      (status === 'offered' || (status === 'declined' && round === view.round)),
  );
}

/** Whether the two have had the same kind of deal on the table lately, in vain. */
export function wasRefused(view: SeatView, other: number, terms: DealTerms): boolean {
  const me = view.viewer as number;
  return view.deals.some(
    (deal) =>
      (deal.status === 'declined' || deal.status === 'lapsed' || deal.status === 'withdrawn') &&
      view.round - deal.round < AGAIN &&
      ((deal.by === me && deal.to === other && shapeOf(deal.terms, false) === shapeOf(terms, false)) ||
        (deal.by === other && deal.to === me && shapeOf(deal.terms, true) === shapeOf(terms, false))),
  );
}

/** A deal without its small print; `turned`: as the other side would write it. */
function shapeOf(terms: DealTerms, turned: boolean): string {
  if (terms.kind === 'settlement') return `settlement ${terms.case} ${terms.how}`;
  if (terms.kind === 'jointBrief') return `jointBrief ${terms.case}`;
  if (terms.kind === 'regionContract') return `regionContract ${terms.pay}`;
  const { give, take } = turned ? { give: terms.take, take: terms.give } : terms;
  return `${JSON.stringify(give)} ${JSON.stringify(take)}`;
}

/** Why it asks: the need behind what it wants from the other. */
export function reasonFor(terms: DealTerms): WhyCode {
  if (terms.kind === 'settlement') return 'settleGood';
  if (terms.kind === 'regionContract') return 'regionPays';
  if (terms.kind === 'jointBrief') return 'nextInLine';
  return `wants.${terms.take.kind}`;
}
