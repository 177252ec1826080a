import type { DealTerms, GameState, Partner, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { brief } from '../orders/parties/brief.ts';
import { parameterOf } from '../resolution.ts';
import { exchangesLeft, whyNoDeal } from './allowed.ts';
import { partiesOf } from './parties.ts';
import { pledgesOf } from './pledges/index.ts';

/** With whom a seat could agree on what now: promises of each side, and deals as a whole. */
export function partnersOf(state: GameState, seat: SeatId): Partner[] {
  if (state.phase === 'over') return [];
  return state.seats
    .filter(({ id }) => id !== seat)
    .map(({ id }) => {
      const left = Math.min(exchangesLeft(state, seat), exchangesLeft(state, id));
      return {
        seat: id,
        left,
        give: left === 0 ? [] : pledgesOf(state, seat, id),
        take: left === 0 ? [] : pledgesOf(state, id, seat),
        terms: [...settlements(state, seat, id), ...contracts(state, seat, id), ...jointBriefs(state, seat, id)].filter(
          (terms) => !whyNoDeal(state, seat, id, terms),
        ),
      };
    });
}

function settlements(state: GameState, seat: SeatId, other: SeatId): DealTerms[] {
  return state.cases.flatMap(({ id }) => {
    const parties = partiesOf(state, id);
    if (!parties.includes(seat) || !parties.includes(other)) return [];
    return (['partial', 'treaty', 'drop'] as const).map((how) => ({ kind: 'settlement' as const, case: id, how }));
  });
}

function contracts(state: GameState, seat: SeatId, other: SeatId): DealTerms[] {
  const government = [seat, other].find((one) => at(state.seats, one).role === 'government');
  if (government === undefined) return [];
  const { jurisdiction } = at(state.seats, government);
  return Array.from({ length: parameterOf(state, 'contract.payMost') }, (_, at) => ({
    kind: 'regionContract' as const,
    jurisdiction,
    pay: at + 1,
  }));
}

function jointBriefs(state: GameState, seat: SeatId, other: SeatId): DealTerms[] {
  const areCompanies = at(state.seats, seat).role === 'company' && at(state.seats, other).role === 'company';
  if (!areCompanies || state.phase !== 'orders') return [];
  return brief.candidates(state, seat).map(({ case: id, side }) => ({ kind: 'jointBrief', case: id, side }));
}
