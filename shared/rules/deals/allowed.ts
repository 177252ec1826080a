import type { DealTerms, GameState, ReasonCode, Role, SeatId, TermsOf } from '../../model/index.ts';
import { at, runningDeals, sharesBrief } from '../../model/index.ts';
import { hasMla } from '../law/treaties.ts';
import { whyNotBuilt } from '../orders/company/region.ts';
import { brief, whyNoBrief } from '../orders/parties/brief.ts';
import { parameterOf } from '../resolution.ts';
import { canSettle, contractors, partiesOf } from './parties.ts';
import { forbids, whyNotPledged } from './pledges/index.ts';

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
    case 'exchange':
      return whyNoExchange(state, by, to, terms);
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
  const { base, jurisdiction, host } = at(state.demands, at(state.cases, terms.case).demand);
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
  if (at(state.seats, government).jurisdiction !== terms.jurisdiction) return 'dealNotAllowed';
  if (terms.pay < 1 || terms.pay > parameterOf(state, 'contract.payMost')) return 'dealNotAllowed';
  const running = runningDeals(state.deals, 'regionContract', company);
  if (running.some((deal) => deal.terms.jurisdiction === terms.jurisdiction)) return 'tooManyDeals';
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
  if (sharesBrief(state.deals, by)) return 'oneBriefARound';
  // Whether the other has a brief under wax, or shares one already, is its secret until it signs.
  return whyNoBrief(state, to, terms.case) ?? brief.check(state, by, { ...terms, kind: 'brief' });
}

/** Each side gives something that it could break or that costs it something: what is free is not worth a deal. */
function whyNoExchange(state: GameState, by: SeatId, to: SeatId, terms: TermsOf<'exchange'>): ReasonCode | undefined {
  const { give, take, until } = terms;
  if (give.kind === 'capital' && take.kind === 'capital') return 'twiceTheSame';
  const why = whyNotPledged(state, by, to, give) ?? whyNotPledged(state, to, by, take);
  if (why) return why;
  if (until > state.setup.scenario.rounds) return 'tooFarAhead';
  const { round } = state;
  if (until < round) return 'dealNotAllowed';
  if (until === round && state.phase === 'bench' && (forbids(give) || forbids(take))) return 'promiseEmpty';
  return exchangesLeft(state, by) * exchangesLeft(state, to) === 0 ? 'tooManyDeals' : undefined;
}

/** Exchanges of a seat that run. */
export function openExchanges(state: GameState, seat: SeatId): number {
  return runningDeals(state.deals, 'exchange', seat).length;
}

/** Exchanges that a seat may still sign. */
export function exchangesLeft(state: GameState, seat: SeatId): number {
  return Math.max(0, parameterOf(state, 'exchange.openPerSeat') - openExchanges(state, seat));
}

function hasRole(state: GameState, seat: SeatId, role: Role): boolean {
  return at(state.seats, seat).role === role;
}

function isCourt(state: GameState, seat: SeatId): boolean {
  return hasRole(state, seat, 'court');
}
