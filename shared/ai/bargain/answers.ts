import type { AiDecision, Option, Partner, Pledge, PublicDeal, SeatView, TermsOf, WhyCode } from '../../model/index.ts';
import { at, isSame, sharesBrief } from '../../model/index.ts';
import type { Personality } from '../personality.ts';
import { DISTRUST, trustIn } from '../trust.ts';
import { canBeKept, fulfils, isSealed, paid, wordsOf } from './keeping.ts';
import { bestOf, reasonFor } from './offers.ts';
import type { Wishes } from './pledge-cost.ts';
import { isAgainstPlan, type Proposal, proposalsTo, worthOfOffer } from './proposals.ts';
import { canPay } from './whole-deals.ts';

/** Score points that an offer must be worth to be signed. */
const ENOUGH = 0.12;
/** Counter-offers that two seats make each other in a round. */
const COUNTERS = 2;

type Verdict = { yes: boolean; why: WhyCode };

/** What came of the offers: what was said to each, and the view as it is then. */
export type Answers = { decisions: AiDecision[]; after: SeatView };

/** Yes or no to every offer that waits for this seat, with the ground; what is nearly good enough is answered with better terms. */
export function answerDeals(view: SeatView, who: Personality, wishes: Wishes): Answers {
  const me = view.viewer as number;
  const decisions: AiDecision[] = [];
  let after = view;
  for (const deal of view.deals) {
    if (deal.status !== 'offered' || deal.to !== me) continue;
    const { yes, why } = judgeDeal(after, deal, who, wishes);
    decisions.push({
      command: yes ? { kind: 'acceptDeal', deal: deal.id } : { kind: 'declineDeal', deal: deal.id, why },
      reasons: [{ code: why, weight: 1, seat: deal.by }],
    });
    const counter = yes ? [] : counterTo(after, who, deal, why, wishes);
    decisions.push(...counter);
    after = yes
      ? signing(after, deal)
      : setAside({ ...after, partners: after.partners.filter(({ seat }) => seat !== deal.by) }, counter);
  }
  return { decisions, after };
}

function judgeDeal(view: SeatView, { by, terms }: PublicDeal, who: Personality, wishes: Wishes): Verdict {
  const me = at(view.seats, view.viewer as number);
  const other = at(view.seats, by);
  const no = (why: WhyCode): Verdict => ({ yes: false, why });
  if (who.cautious) return no('notMineToPromise');
  if (trustIn(other) < DISTRUST && terms.kind === 'exchange') return no('brokeWord');
  if (terms.kind === 'exchange') {
    if (!isPossible(view, by, terms)) return no('cannotNow');
    if (!canBeKept(view, me, other, terms.take, terms.until))
      return no(terms.take.kind === 'capital' ? 'noMoney' : 'cannotNow');
    if (!canBeKept(view, other, me, terms.give, terms.until)) return no('theyCannot');
    if (isAgainstPlan(view, who, other, terms.take)) return no('needsTheFile');
  }
  if (terms.kind === 'jointBrief' && (hasBrief(view) || sharesBrief(view.deals, me.id) || sharesBrief(view.deals, by)))
    return no('cannotNow');
  if (terms.kind === 'regionContract' && !canPay(view, by, me.id, terms)) return no('noMoney');
  const { gain, cost, value, liking, lead, code } = worthOfOffer(view, who, other, terms, wishes);
  if (value >= ENOUGH)
    return { yes: true, why: terms.kind === 'exchange' ? `wants.${terms.give.kind}` : reasonFor(terms) };
  const plain = gain - cost;
  if (plain >= ENOUGH) return no(lead > -liking || code === '' ? 'farAhead' : code);
  if (terms.kind === 'settlement') return no('courtBetter');
  if (
    terms.kind === 'exchange' &&
    cost >= 1 &&
    (terms.take.kind === 'noDemand' || terms.take.kind === 'withdraw' || terms.take.kind === 'noCovert')
  )
    return no('needsTheFile');
  return no(gain < 0.4 ? 'worthLittle' : 'priceTooHigh');
}

/** Grounds of a no that other terms could do away with. */
const OPEN_TO_MORE: readonly WhyCode[] = [
  'worthLittle',
  'priceTooHigh',
  'needsTheFile',
  'courtBetter',
  'noMoney',
  'cannotNow',
];

/** The same matter on terms that it would sign itself. */
function counterTo(view: SeatView, who: Personality, deal: PublicDeal, why: WhyCode, wishes: Wishes): AiDecision[] {
  if (!OPEN_TO_MORE.includes(why)) return [];
  const between = view.deals.filter(
    ({ by, to, round }) =>
      round === view.round && ((by === deal.by && to === deal.to) || (by === deal.to && to === deal.by)),
  );
  if (between.length > COUNTERS) return [];
  const partner = view.partners.find(({ seat }) => seat === deal.by);
  if (!partner) return [];
  const related = proposalsTo(view, who, partner, wishes).filter(({ terms }) => isRelated(deal.terms, terms));
  const better = bestOf(view, who, related);
  if (!better || isOnTheTable(view, better)) return [];
  return [
    {
      command: { kind: 'offerDeal', to: better.to, terms: better.terms },
      reasons: [{ code: 'betterTerms', weight: 1, seat: better.to }],
    },
  ];
}

/** The view with the money set aside that these offers would pay. */
function setAside(view: SeatView, offers: readonly AiDecision[]): SeatView {
  const money = offers.reduce((sum, { command }) => sum + (command.kind === 'offerDeal' ? paid(command.terms) : 0), 0);
  if (money === 0) return view;
  const seats = view.seats.map((seat) => (seat.id === view.viewer ? { ...seat, purse: seat.purse - money } : seat));
  return { ...view, seats };
}

/** Whether the viewer has offered just that already, and waits for an answer. */
function isOnTheTable({ deals, viewer }: SeatView, { to, terms }: Proposal): boolean {
  return deals.some(
    (deal) => deal.by === viewer && deal.to === to && deal.status === 'offered' && isSame(deal.terms, terms),
  );
}

/** Whether a counter-offer keeps one side of what was offered. */
function isRelated(offered: PublicDeal['terms'], counter: PublicDeal['terms']): boolean {
  if (offered.kind === 'settlement' && counter.kind === 'settlement')
    return offered.case === counter.case && offered.how !== counter.how;
  if (offered.kind === 'regionContract' && counter.kind === 'regionContract') return offered.pay !== counter.pay;
  if (offered.kind !== 'exchange' || counter.kind !== 'exchange') return false;
  const keepsGive = offered.give.kind === counter.take.kind;
  const keepsTake = offered.take.kind === counter.give.kind;
  return (
    keepsGive !== keepsTake ||
    (keepsGive && !(isSame(offered.give, counter.take) && isSame(offered.take, counter.give)))
  );
}

/** Whether the rules would let it be signed now: both sides still have in hand what they promise. */
function isPossible(view: SeatView, by: number, { give, take }: TermsOf<'exchange'>): boolean {
  const partner = view.partners.find(({ seat }) => seat === by);
  // An imagined world lists no partners.
  if (view.partners.length === 0) return true;
  const has = (list: readonly Pledge[] = [], pledge: Pledge) => list.some((one) => isSame(one, pledge));
  return has(partner?.take, give) && has(partner?.give, take);
}

/**
 * The view as it will be once an offer is signed: its money has gone over, it is promised to nobody else, and whoever was
 * paid asks for no more in the same breath, which could be more than its purse holds.
 */
function signing(view: SeatView, deal: PublicDeal): SeatView {
  const { round, phase } = view;
  const moved = new Map<number, number>();
  if (deal.terms.kind === 'exchange')
    for (const [payer, payee, pledge] of [
      [deal.by, deal.to, deal.terms.give],
      [deal.to, deal.by, deal.terms.take],
    ] as const)
      if (pledge.kind === 'capital') {
        moved.set(payer, -pledge.amount);
        moved.set(payee, pledge.amount);
      }
  if (deal.terms.kind === 'regionContract') {
    const government = at(view.seats, deal.by).role === 'government' ? deal.by : deal.to;
    moved.set(government, -deal.terms.pay);
  }
  return {
    ...view,
    seats: view.seats.map((seat) => ({ ...seat, purse: seat.purse + (moved.get(seat.id) ?? 0) })),
    options:
      deal.terms.kind === 'jointBrief' ? view.options.filter(({ order }) => order.kind !== 'brief') : view.options,
    partners: view.partners
      .filter(({ seat }) => seat !== deal.by)
      .map((one) => (deal.terms.kind === 'exchange' ? withOneLess(one, deal.terms) : one)),
    deals: view.deals.map((one) => (one.id === deal.id ? { ...one, status: 'accepted', round, phase } : one)),
  };
}

/** One exchange less to sign: what was promised just now is promised to nobody else, and who was paid asks for no money. */
function withOneLess(partner: Partner, signed: TermsOf<'exchange'>): Partner {
  const left = partner.left - 1;
  const give = partner.give.filter((one) => !isSame(one, signed.take));
  const take = signed.give.kind === 'capital' ? partner.take.filter(({ kind }) => kind !== 'capital') : partner.take;
  return left > 0 ? { ...partner, left, give, take } : { ...partner, left, give: [], take: [] };
}

/** Deeds that were promised, can be done now and do not lie under wax yet. */
export function deedsOf(view: SeatView): Option[] {
  const { purse } = at(view.seats, view.viewer as number);
  return wordsOf(view, view.viewer as number).flatMap(({ other: id, pledge }) => {
    const other = at(view.seats, id);
    if (isSealed(view, other, pledge)) return [];
    return view.options.find((option) => option.price <= purse && fulfils(view, other, pledge, option)) ?? [];
  });
}

function hasBrief({ own }: SeatView): boolean {
  return own?.orders.some(({ order }) => order.kind === 'brief') ?? false;
}
