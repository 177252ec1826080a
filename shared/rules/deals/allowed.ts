import {
  type DealTerms,
  type GameState,
  PROMISES,
  type ReasonCode,
  type Role,
  type SeatId,
} from '../../model/index.ts';
import { hasMla } from '../law/treaties.ts';
import { brief } from '../orders/brief.ts';
import { whyNotBuilt } from '../orders/region.ts';
import { parameterOf } from '../resolution.ts';
import { canSettle, contractors, type Pledge, partiesOf, sharesBrief } from './parties.ts';

type TermsOf<K extends DealTerms['kind']> = Extract<DealTerms, { kind: K }>;

/** Why these two cannot make this deal now, whoever of them offers it. */
export function whyNoDeal(state: GameState, by: SeatId, to: SeatId, terms: DealTerms): ReasonCode | undefined {
  if (by === to || !state.seats[to]) return 'noSuchSeat';
  switch (terms.kind) {
    case 'settlement':
      return whyNoSettlement(state, by, to, terms);
    case 'regionContract':
      return whyNoContract(state, by, to, terms);
    case 'jointBrief':
      return whyNoJointBrief(state, by, to, terms);
    case 'pledge':
      return whyNoPledge(state, by, to, terms);
  }
}

function whyNoSettlement(
  state: GameState,
  by: SeatId,
  to: SeatId,
  terms: TermsOf<'settlement'>,
): ReasonCode | undefined {
  if (!state.cases[terms.case]) return 'noTarget';
  const parties = partiesOf(state, terms.case);
  if (!parties.includes(by)) return 'notYourCase';
  if (!parties.includes(to)) return 'dealNotAllowed';
  if (!canSettle(state, terms.case)) return 'dealNotOpen';
  const signed = state.deals.some(
    (deal) => deal.status === 'accepted' && deal.terms.kind === 'settlement' && deal.terms.case === terms.case,
  );
  if (signed) return 'tooManyDeals';
  const { base, jurisdiction, host } = state.demands[state.cases[terms.case].demand];
  return terms.how === 'treaty' && (base === 'home' || !hasMla(state, jurisdiction, host)) ? 'noTreaty' : undefined;
}

function whyNoContract(
  state: GameState,
  by: SeatId,
  to: SeatId,
  terms: TermsOf<'regionContract'>,
): ReasonCode | undefined {
  if (!state.jurisdictions[terms.jurisdiction]) return 'noTarget';
  if (isCourt(state, by) || isCourt(state, to)) return 'courtTakesNoCapital';
  const { government, company } = contractors(state, by, to);
  if (!hasRole(state, government, 'government') || !hasRole(state, company, 'company')) return 'dealNotAllowed';
  if (state.seats[government].jurisdiction !== terms.jurisdiction) return 'dealNotAllowed';
  if (terms.pay < 1 || terms.pay > parameterOf(state, 'contract.payMost')) return 'dealNotAllowed';
  const running = state.deals.some(
    (deal) =>
      deal.status === 'accepted' &&
      deal.terms.kind === 'regionContract' &&
      deal.terms.jurisdiction === terms.jurisdiction &&
      contractors(state, deal.by, deal.to).company === company,
  );
  if (running) return 'tooManyDeals';
  return whyNotBuilt(state, company, terms.jurisdiction, 0);
}

function whyNoJointBrief(
  state: GameState,
  by: SeatId,
  to: SeatId,
  terms: TermsOf<'jointBrief'>,
): ReasonCode | undefined {
  if (!hasRole(state, by, 'company') || !hasRole(state, to, 'company')) return 'dealNotAllowed';
  if (state.phase !== 'orders') return 'wrongPhase';
  if (sharesBrief(state, by) || sharesBrief(state, to)) return 'oneBriefARound';
  const order = { ...terms, kind: 'brief' } as const;
  return brief.check(state, by, order) ?? brief.check(state, to, order);
}

function whyNoPledge(state: GameState, by: SeatId, to: SeatId, terms: Pledge): ReasonCode | undefined {
  const { maker, beneficiary, until } = terms;
  const isBetween = (maker === by && beneficiary === to) || (maker === to && beneficiary === by);
  if (!isBetween || !PROMISES.includes(terms.promise)) return 'dealNotAllowed';
  if (!canPromise(state, terms)) return 'dealNotAllowed';
  if (until <= state.round) return 'dealNotAllowed';
  if (until > state.setup.scenario.rounds) return 'tooFarAhead';
  const made = state.deals.filter(({ terms: other }) => other.kind === 'pledge' && other.maker === maker);
  const open = made.filter((deal) => deal.status === 'accepted');
  const toThem = ({ terms: other }: (typeof made)[number]) =>
    other.kind === 'pledge' && other.beneficiary === beneficiary;
  if (open.length >= parameterOf(state, 'pledge.openPerMaker')) return 'tooManyDeals';
  if (open.filter(toThem).length >= parameterOf(state, 'pledge.openPerPair')) return 'tooManyDeals';
  const again = made.some(
    (deal) => deal.status === 'kept' && toThem(deal) && isSamePromise(deal.terms as Pledge, terms),
  );
  return again ? 'dealNotAllowed' : undefined;
}

/** Whether the maker has it in hand to keep or break the promise. */
function canPromise(state: GameState, { maker, beneficiary, promise, holding }: Pledge): boolean {
  const { role } = state.seats[maker];
  switch (promise) {
    case 'noDemand':
    case 'noCovert':
      return role === 'government' && !isCourt(state, beneficiary);
    case 'grantNext':
      return role === 'government' && hasRole(state, beneficiary, 'government');
    case 'noFine':
      return role === 'government' && hasRole(state, beneficiary, 'company');
    case 'briefFor':
      return role !== 'court' && !isCourt(state, beneficiary);
    case 'noMove':
      return state.holdings[holding]?.company === maker;
  }
}

function isSamePromise(a: Pledge, b: Pledge): boolean {
  return a.promise === b.promise && (a.promise !== 'noMove' || a.holding === b.holding);
}

function hasRole(state: GameState, seat: SeatId, role: Role): boolean {
  return state.seats[seat].role === role;
}

function isCourt(state: GameState, seat: SeatId): boolean {
  return hasRole(state, seat, 'court');
}
