import type { DealFace, DealTerms, DemandFace, SeatFace, SeatView, Stream, Thought } from '../model/index.ts';
import { NONE } from '../model/index.ts';
import { below } from '../rules/index.ts';
import type { Personality } from './personality.ts';

type PledgeTerms = Extract<DealTerms, { kind: 'pledge' }>;
type SettlementTerms = Extract<DealTerms, { kind: 'settlement' }>;

/** Share of past pledges that a seat kept, as a percentage; strangers get the benefit of the doubt. */
export function trustIn(seat: SeatFace): number {
  return Math.round((100 * (3 + seat.pledgesKept)) / (4 + seat.pledgesKept + 3 * seat.pledgesBroken));
}

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
      if (terms.maker !== me.id) return { yes: true, why: 'costsNothing' };
      if (who.cautious) return { yes: false, why: 'notMineToPromise' };
      return judgePledge(view, me, terms, who, trustIn(view.seats[deal.by]));
  }
}

/** A promise is given only if it can be kept: an AI means its word when it gives it. */
function judgePledge(
  view: SeatView,
  me: SeatFace,
  terms: PledgeTerms,
  who: Personality,
  trust: number,
): { yes: boolean; why: string } {
  if (trust < 40) return { yes: false, why: 'brokeWord' };
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

/** At most one offer of its own a phase, where it helps and can be meant. */
export function offerDeals(view: SeatView, who: Personality, stream: Stream): Thought[] {
  const me = view.seats[view.viewer as number];
  if (view.deals.some((deal) => deal.by === me.id && deal.round === view.round)) return [];
  const settlement = view.phase === 'bench' ? offerSettlement(view, me) : undefined;
  if (settlement) return [settlement];
  if (below(stream, 100) >= who.talk) return [];
  const pledge = view.phase === 'orders' ? offerPledge(view, me, stream) : undefined;
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

function offerPledge(view: SeatView, me: SeatFace, stream: Stream): Thought | undefined {
  if (me.role !== 'government' || view.round + 1 >= view.rounds) return undefined;
  const open = new Set(
    (view.own?.files ?? []).filter((f) => f.status === 'open' || f.status === 'sleeping').map((f) => f.holding),
  );
  const safe = view.seats.filter(
    (seat) => seat.role === 'company' && !view.holdings.some((h) => h.company === seat.id && open.has(h.id)),
  );
  if (safe.length === 0) return undefined;
  const beneficiary = safe[below(stream, safe.length)].id;
  if (
    view.deals.some((d) => d.terms.kind === 'pledge' && d.terms.maker === me.id && d.terms.beneficiary === beneficiary)
  )
    return undefined;
  const terms: PledgeTerms = {
    kind: 'pledge',
    maker: me.id,
    beneficiary,
    promise: 'noDemand',
    holding: NONE,
    until: view.round + 1,
  };
  return {
    command: { kind: 'offerDeal', to: beneficiary, terms },
    reasons: [{ code: 'canKeep', weight: 1, seat: beneficiary }],
  };
}
