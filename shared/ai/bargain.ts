import type {
  DealFace,
  DealTerms,
  DemandFace,
  Level,
  Option,
  SeatFace,
  SeatView,
  Stream,
  Thought,
} from '../model/index.ts';
import { NONE } from '../model/index.ts';
import { below } from '../rules/index.ts';
import { breaks } from './given-word.ts';
import type { Personality } from './personality.ts';
import { DISTRUST, trustIn } from './trust.ts';

/** Percent of the phases in which a seat that could promise something does so, by level. */
const OFFERS = { novice: 30, practised: 45, expert: 100 } as const;

/** Kept promises that make a seat's name better; more of them are only words. */
const PAID = 3;

type PledgeTerms = Extract<DealTerms, { kind: 'pledge' }>;
type SettlementTerms = Extract<DealTerms, { kind: 'settlement' }>;

/** Yes or no to every offer that waits for this seat, with the ground. */
export function answerDeals(view: SeatView, who: Personality): Thought[] {
  const me = view.seats[view.viewer as number];
  return view.deals
    .filter((deal) => deal.status === 'offered' && deal.to === me.id)
    .map((deal) => {
      const { yes, why } = judgeDeal(view, me, deal, who);
      return {
        command: { kind: yes ? 'acceptDeal' : 'declineDeal', deal: deal.id },
        reasons: [{ code: why, weight: 1, seat: deal.by }],
      };
    });
}

function judgeDeal(view: SeatView, me: SeatFace, deal: DealFace, who: Personality): { yes: boolean; why: string } {
  const terms = deal.terms;
  if (who.cautious && terms.kind !== 'pledge') return { yes: false, why: 'notMineToPromise' };
  switch (terms.kind) {
    case 'settlement':
      return judgeSettlement(view, me, terms);
    case 'regionContract':
      return me.role === 'company'
        ? { yes: me.purse + terms.pay >= 4 && view.round < view.rounds, why: 'regionPays' }
        : { yes: me.purse >= terms.pay + 1 && terms.pay <= 2, why: 'regionPays' };
    case 'jointBrief':
      return { yes: terms.side === 'against' && me.purse >= 2, why: 'nextInLine' };
    case 'pledge':
      if (terms.maker !== me.id) return judgeGift(view, me, terms);
      if (who.faithless) return { yes: true, why: 'canKeep' };
      if (who.cautious) return { yes: false, why: 'notMineToPromise' };
      return judgePledge(view, me, terms, who, trustIn(view.seats[deal.by]));
  }
}

/** A promise made to this seat: taken if it is worth something and comes from somebody who keeps such promises. */
function judgeGift(view: SeatView, me: SeatFace, terms: PledgeTerms): { yes: boolean; why: string } {
  if (trustIn(view.seats[terms.maker]) < DISTRUST) return { yes: false, why: 'brokeWord' };
  if (terms.promise !== 'noMove') return { yes: true, why: 'costsNothing' };
  const holding = view.holdings[terms.holding];
  const matters =
    view.datacenters[holding.datacenter].jurisdiction === me.jurisdiction ||
    (view.own?.files.some((file) => file.holding === holding.id && file.status === 'open') ?? false);
  return { yes: matters, why: matters ? 'costsNothing' : 'worthLittle' };
}

/** A promise is given only if it can be kept: an AI means its word when it gives it. */
function judgePledge(
  view: SeatView,
  me: SeatFace,
  terms: PledgeTerms,
  who: Personality,
  trust: number,
): { yes: boolean; why: string } {
  if (trust < DISTRUST) return { yes: false, why: 'brokeWord' };
  const files = view.own?.files.filter((f) => f.status === 'open' || f.status === 'sleeping') ?? [];
  const holdingsOf = (company: number) => view.holdings.filter((h) => h.company === company).map((h) => h.id);
  const beneficiary = view.seats[terms.beneficiary];
  switch (terms.promise) {
    case 'noDemand': {
      const needed = files.some(
        (f) => f.status === 'open' && holdingsOf(terms.beneficiary).includes(f.holding) && f.evidence < f.need,
      );
      return needed ? { yes: false, why: 'needsTheFile' } : { yes: true, why: 'canKeep' };
    }
    case 'noCovert':
      return { yes: (who.kinds.covert ?? 0) <= 20, why: 'canKeep' };
    case 'grantNext':
      return {
        yes: view.relations[me.jurisdiction * view.jurisdictions.length + beneficiary.jurisdiction] >= 0,
        why: 'canKeep',
      };
    case 'noFine':
      return {
        yes: !view.breaches.some(
          (b) => b.company === terms.beneficiary && b.jurisdiction === me.jurisdiction && !b.fined,
        ),
        why: 'canKeep',
      };
    case 'briefFor':
      return { yes: me.purse >= 3 && me.role !== 'court', why: 'canKeep' };
    case 'noMove':
      return { yes: true, why: 'canKeep' };
  }
}

function judgeSettlement(view: SeatView, me: SeatFace, terms: SettlementTerms): { yes: boolean; why: string } {
  const face = view.cases.find((c) => c.id === terms.case);
  if (!face) return { yes: false, why: 'courtBetter' };
  const merits = face.merits.total;
  if (me.role === 'company') {
    if (terms.how === 'drop') return { yes: true, why: 'settleGood' };
    if (terms.how === 'treaty') return { yes: merits >= 42, why: merits >= 42 ? 'settleGood' : 'courtBetter' };
    return { yes: merits >= 55, why: merits >= 55 ? 'settleGood' : 'courtBetter' };
  }
  const demand = view.demands.find((d) => d.id === face.demand);
  const file = view.own?.files.find((f) => f.id === demand?.file);
  const enough = file ? file.evidence + 1 >= file.need : false;
  if (terms.how === 'drop') return { yes: false, why: 'courtBetter' };
  if (terms.how === 'treaty')
    return { yes: merits < 48 && view.round + 2 <= (file?.due ?? 0), why: merits < 48 ? 'settleGood' : 'courtBetter' };
  return { yes: enough || merits < 50, why: enough || merits < 50 ? 'settleGood' : 'courtBetter' };
}

/** At most one offer of its own a phase, where it helps and can be meant beside the orders that are `chosen`. */
export function offerDeals(
  view: SeatView,
  who: Personality,
  level: Level,
  chosen: readonly Option[],
  stream: Stream,
): Thought[] {
  const me = view.seats[view.viewer as number];
  if (view.deals.some((deal) => deal.by === me.id && deal.round === view.round)) return [];
  const settlement = view.phase === 'bench' ? offerSettlement(view, me) : undefined;
  if (settlement) return [settlement];
  if (below(stream, 100) >= OFFERS[level]) return [];
  const pledge = view.phase === 'orders' ? offerPledge(view, me, who, chosen, stream) : undefined;
  return pledge ? [pledge] : [];
}

function otherParty(view: SeatView, me: SeatFace, demand: DemandFace): number {
  return me.role === 'company' ? view.jurisdictions[demand.jurisdiction].government : demand.company;
}

function offerSettlement(view: SeatView, me: SeatFace): Thought | undefined {
  for (const face of view.cases) {
    const demand = view.demands.find((d) => d.id === face.demand);
    if (!demand || face.status !== 'argued') continue;
    const party =
      me.role === 'company'
        ? demand.company === me.id
        : me.role === 'government' && demand.jurisdiction === me.jurisdiction;
    const to = otherParty(view, me, demand);
    if (!party || to === NONE) continue;
    const merits = face.merits.total;
    const how =
      me.role === 'company'
        ? merits >= 58
          ? 'partial'
          : merits >= 50
            ? 'treaty'
            : undefined
        : merits < 40
          ? 'partial'
          : undefined;
    if (!how) continue;
    return {
      command: { kind: 'offerDeal', to, terms: { kind: 'settlement', case: face.id, how } },
      reasons: [{ code: 'settleGood', weight: 1, case: face.id }],
    };
  }
  return undefined;
}

/** A promise that is easy to keep: whoever keeps its word is trusted, and that shows in its meters. */
function offerPledge(
  view: SeatView,
  me: SeatFace,
  who: Personality,
  chosen: readonly Option[],
  stream: Stream,
): Thought | undefined {
  if (view.round + 1 > view.rounds) return undefined;
  const mine = view.deals.filter(({ terms }) => terms.kind === 'pledge' && terms.maker === me.id);
  const open = mine.filter(({ status }) => status === 'accepted' || status === 'offered').length;
  if (open >= 2 || open + me.pledgesKept >= PAID) return undefined;
  const isNew = (one: PledgeTerms) =>
    !mine.some(
      ({ status, terms }) =>
        terms.kind === 'pledge' &&
        terms.beneficiary === one.beneficiary &&
        (status === 'accepted' ||
          (status === 'declined' && terms.promise === one.promise) ||
          (status === 'kept' && terms.promise === one.promise && terms.holding === one.holding)),
    );
  const isMeant = (one: PledgeTerms) => who.faithless || !chosen.some((option) => breaks(view, one, option));
  const wanted = easyPromises(view, me, who).filter((one) => isNew(one) && isMeant(one));
  if (wanted.length === 0) return undefined;
  const terms = wanted[below(stream, wanted.length)];
  return {
    command: { kind: 'offerDeal', to: terms.beneficiary, terms },
    reasons: [{ code: 'canKeep', weight: 1, seat: terms.beneficiary }],
  };
}

function easyPromises(view: SeatView, me: SeatFace, who: Personality): PledgeTerms[] {
  const promise = (beneficiary: number, promised: PledgeTerms['promise'], holding = NONE): PledgeTerms => ({
    ...{ kind: 'pledge', maker: me.id, beneficiary, promise: promised, holding, until: view.round + 1 },
  });
  if (me.role === 'company')
    return view.holdings.flatMap(({ id, company, datacenter }) => {
      const { government } = view.jurisdictions[view.datacenters[datacenter].jurisdiction];
      return company === me.id && government !== NONE ? [promise(government, 'noMove', id)] : [];
    });
  if (me.role !== 'government') return [];
  const open = new Set((view.own?.files ?? []).filter(({ status }) => status === 'open').map(({ holding }) => holding));
  const concerned = (seat: SeatFace) =>
    view.holdings.some(
      ({ id, company, datacenter }) =>
        open.has(id) &&
        (seat.role === 'company'
          ? company === seat.id
          : view.datacenters[datacenter].jurisdiction === seat.jurisdiction),
    );
  return view.seats.flatMap((seat) => {
    if (seat.id === me.id || seat.role === 'court') return [];
    const list: PledgeTerms[] = [];
    const isEasy = who.faithless || !concerned(seat);
    if (isEasy) list.push(promise(seat.id, 'noDemand'));
    if ((who.kinds.covert ?? 0) <= 20 && isEasy) list.push(promise(seat.id, 'noCovert'));
    if (seat.role === 'company' && !view.breaches.some((one) => one.company === seat.id && !one.fined))
      list.push(promise(seat.id, 'noFine'));
    return list;
  });
}
