import type { AiDecision, Command, Order, Pledge, PublicSeat, SeatView } from '../model/index.ts';
import { at, isOpenDemand } from '../model/index.ts';
import { reasonFor } from './bargain/offers.ts';
import type { Wishes } from './bargain/pledge-cost.ts';
import { fineDue } from './bargain/pledge-gain.ts';
import { type Proposal, proposalsTo } from './bargain/proposals.ts';
import type { Personality } from './personality.ts';
import { stanceOf } from './stance.ts';

type Say = Extract<Command, { kind: 'say' }>;
/** A line that fits what was said, and an offer where words alone would not do. */
type Answer = { phrase: string; blanks?: string[]; offer?: Proposal };
/** What an answer is made from: the view once this turn's plan lies under wax, and both sides. */
type Asked = { view: SeatView; who: Personality; me: PublicSeat; other: PublicSeat; wishes: Wishes };

/** Lines of AI seats begin with this; they ask for no answer. */
const OWN = 'ai';
/** Score points by which a deal that somebody asks for may fall short of what one would offer of oneself. */
const ASKED = 0.15;

/** Answers to what others have said to this seat alone: each fits the phrase that was picked and the plan of this turn, or there is none. */
export function repliesTo(view: SeatView, who: Personality, wishes: Wishes): AiDecision[] {
  const me = at(view.seats, view.viewer as number);
  return view.seats.flatMap((other): AiDecision[] => {
    const asked = unanswered(view, me.id, other.id);
    const answer = asked && Object.hasOwn(ANSWERS, asked) && ANSWERS[asked]?.({ view, who, me, other, wishes });
    if (!answer || answer.phrase === lastTo(view, me.id, other.id)) return [];
    const { phrase, blanks = [], offer } = answer;
    const say: Say = { kind: 'say', to: other.id, phrase, blanks, text: '' };
    const decisions: AiDecision[] = [{ command: say, reasons: [] }];
    if (offer)
      decisions.push({
        command: { kind: 'offerDeal', to: offer.to, terms: offer.terms },
        reasons: [{ code: reasonFor(offer.terms), weight: 1, seat: offer.to }],
      });
    return decisions;
  });
}

/** The phrase that another seat has said to this one in this round and that has had no answer yet. */
function unanswered(view: Pick<SeatView, 'talk' | 'round'>, me: number, other: number): string | undefined {
  const last = view.talk.findLast(({ by, to }) => (by === other && to === me) || (by === me && to === other));
  if (last?.by !== other || last.round !== view.round || last.phrase.startsWith(OWN)) return undefined;
  return last.phrase;
}

/** Whether a seat has said something to this one that an AI has an answer to. */
export function asksForAnswer(view: Pick<SeatView, 'talk' | 'round'>, me: number, other: number): boolean {
  return Object.hasOwn(ANSWERS, unanswered(view, me, other) ?? '');
}

function lastTo(view: SeatView, me: number, other: number): string | undefined {
  return view.talk.findLast(({ by, to }) => by === me && to === other)?.phrase;
}

const line = (phrase: string, offer?: Proposal): Answer => ({ phrase, offer });

/** By the phrase that was picked; what is not here is not answered. */
const ANSWERS: Record<string, (asked: Asked) => Answer | undefined> = {
  askTreaty({ view, me }) {
    if (me.role !== 'government') return undefined;
    if (isPlanned(view, ({ kind }) => kind === 'request')) return line('aiAnsTreatyYes');
    return view.requests.some(({ asker, status }) => asker === me.jurisdiction && status === 'waiting')
      ? line('aiAnsTreatyAsked')
      : line('aiAnsTreatyNo');
  },
  withdrawPlease(asked) {
    const { view, me, other } = asked;
    if (me.role !== 'government') return undefined;
    const theirs = view.demands.some(
      (one) =>
        one.jurisdiction === me.jurisdiction &&
        isOpenDemand(one) &&
        (one.company === other.id || (other.role === 'government' && one.host === other.jurisdiction)),
    );
    return theirs ? forSomething(asked, 'withdraw', 'aiAnsOrderStands') : line('aiAnsNoOrder');
  },
  grantPlease({ view, me, other }) {
    const request = view.requests.find(
      ({ asker, host, status }) => asker === other.jurisdiction && host === me.jurisdiction && status === 'waiting',
    );
    if (me.role !== 'government') return undefined;
    if (!request) return line('aiAnsNoRequest');
    const planned = [...(view.own?.answers ?? [])].find(
      ({ order }) => 'request' in order && order.request === request.id,
    );
    if (!planned) return line('aiAnsGrantLater');
    const { kind } = planned.order;
    return line(kind === 'deny' ? 'aiAnsGrantNo' : kind === 'sit' ? 'aiAnsGrantLater' : 'aiAnsGrantYes');
  },
  requestComing: ({ me }) => (me.role === 'government' ? line('aiAnsSendIt') : undefined),
  orderComing: ({ me }) => (me.role === 'company' ? line('aiAnsLawyers') : undefined),
  willComply: ({ me }) => (me.role === 'government' ? line('aiAnsThanks') : undefined),
  willNarrow: ({ me }) => (me.role === 'government' ? line('aiAnsPart') : undefined),
  willChallenge: ({ me }) => (me.role === 'government' ? line('aiAnsCourt') : undefined),
  willRefuse: ({ me }) => (me.role === 'government' ? line('aiAnsHasPrice') : undefined),
  pleaseChallenge({ view, me }) {
    if (me.role !== 'company') return undefined;
    if (!view.demands.some(({ company, status }) => company === me.id && status === 'asked'))
      return line('aiAnsNothingAsked');
    return isPlanned(view, ({ kind }) => kind === 'challenge') ? line('aiAnsFightYes') : line('aiAnsFightNo');
  },
  briefPlease: (asked) =>
    asked.me.role === 'court'
      ? undefined
      : isPlanned(asked.view, ({ kind }) => kind === 'brief')
        ? line('aiAnsBriefFiled')
        : forSomething(asked, 'briefFor', 'aiAnsBriefNo'),
  briefOffer: ({ me }) => (me.role === 'court' ? undefined : line('aiAnsRemember')),
  fineWarning(asked) {
    const { view, me, other } = asked;
    if (me.role !== 'company') return undefined;
    if (!fineDue(view, other, me)) return line('aiAnsNoBreach');
    const offer = wanted(asked, ({ terms }) => terms.kind === 'exchange' && terms.take.kind === 'noFine');
    return offer ? line('aiAnsSeeOffer', offer) : line('aiAnsFineUnfair');
  },
  noFinePlease(asked) {
    const { view, me, other } = asked;
    if (me.role !== 'government') return undefined;
    return fineDue(view, me, other) ? forSomething(asked, 'noFine', 'aiAnsFineMay') : line('aiAnsNothingToFine');
  },
  treatyOffer({ view, me, other }) {
    if (me.role !== 'government' || other.role !== 'government') return undefined;
    const { kind } = stanceOf(view, me.id, other.id);
    const relation = at(view.relations, me.jurisdiction * view.jurisdictions.length + other.jurisdiction);
    return kind === 'warm' || (kind === 'neutral' && relation >= 0)
      ? line('aiAnsTreatyWelcome')
      : line('aiAnsTreatyCold');
  },
  comeBuild(asked) {
    if (asked.me.role !== 'company') return undefined;
    const offer = wanted(asked, isAboutRegion);
    if (offer) return line('aiAnsSeeOffer', offer);
    return asked.me.purse < 4 ? line('aiAnsNoMeans') : line('aiAnsOtherPlans');
  },
  payForRegion(asked) {
    if (asked.me.role !== 'government') return undefined;
    const offer = wanted(asked, isAboutRegion);
    if (offer) return line('aiAnsSeeOffer', offer);
    return asked.me.purse < 3 ? line('aiAnsNoMoney') : line('aiAnsRegionFree');
  },
  settlePlease(asked) {
    const { view, me, other } = asked;
    const partner = view.partners.find(({ seat }) => seat === other.id);
    if (me.role === 'court') return undefined;
    if (!partner?.terms.some(({ kind }) => kind === 'settlement')) return line('aiAnsNoCase');
    const offer = wanted(asked, ({ terms }) => terms.kind === 'settlement');
    return offer ? line('aiAnsSeeOffer', offer) : line('aiAnsCourtBetter');
  },
  whyRuling({ view, me }) {
    if (me.role !== 'court') return undefined;
    const rulings = view.cases.flatMap(({ sealed, rulings: all }) =>
      sealed ? [] : all.filter(({ court }) => court === me.id),
    );
    const last = rulings.sort((a, b) => a.round - b.round).at(-1);
    return last ? { phrase: 'aiAnsRuled', blanks: [`#test.${last.ground}.name`] } : line('aiAnsNotRuled');
  },
  testMatters: ({ me }) => (me.role === 'court' ? line('aiAnsArgueIt') : undefined),
  comityLow({ view, who }) {
    if (view.comity >= 45) return line('aiAnsComityFine');
    return who.comity >= 90 ? line('aiAnsComityYes') : line('aiAnsComityNo');
  },
  thanks: () => line('aiAnsWelcome'),
  sorry({ view, me, other }) {
    const { kind } = stanceOf(view, me.id, other.id);
    return kind === 'wary' || kind === 'wronged' ? line('aiAnsDeeds') : line('aiAnsForgotten');
  },
};

/** Whether something of the kind lies under wax for this phase. */
function isPlanned({ own }: SeatView, isMeant: (order: Order) => boolean): boolean {
  return [...(own?.orders ?? []), ...(own?.answers ?? [])].some(({ order }) => isMeant(order));
}

/** A favour is given for something, or it is refused. */
function forSomething(asked: Asked, kind: Pledge['kind'], no: string): Answer {
  const offer = wanted(asked, ({ terms }) => terms.kind === 'exchange' && terms.give.kind === kind);
  return offer ? line('aiAnsForSomething', offer) : line(no);
}

function wanted({ view, who, other, wishes }: Asked, isMeant: (proposal: Proposal) => boolean): Proposal | undefined {
  const partner = view.partners.find(({ seat }) => seat === other.id);
  const isOffered = view.deals.some(
    ({ by, to, status }) =>
      status === 'offered' && (by === other.id || to === other.id) && (by === view.viewer || to === view.viewer),
  );
  if (!partner || isOffered || who.cautious) return undefined;
  return proposalsTo(view, who, partner, wishes)
    .filter((one) => isMeant(one) && one.mine >= ASKED && one.theirs > -ASKED)
    .sort((a, b) => b.mine + b.theirs - a.mine - a.theirs)[0];
}

function isAboutRegion({ terms }: Proposal): boolean {
  return (
    terms.kind === 'regionContract' ||
    (terms.kind === 'exchange' && (terms.give.kind === 'region' || terms.take.kind === 'region'))
  );
}
