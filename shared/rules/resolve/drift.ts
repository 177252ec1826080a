import type { GameState, Seat } from '../../model/index.ts';
import { at, incomeOf } from '../../model/index.ts';
import { effectOf, moveMeter, movePurse, parameterOf, type Resolution } from '../resolution.ts';
import { turnedSeats } from './turned-seats.ts';

/** Customers come and go by trust, and every purse is filled. */
export function drift(r: Resolution): void {
  for (const id of turnedSeats(r.state)) {
    const seat = at(r.state.seats, id);
    if (seat.role === 'company') driftRevenue(r, seat);
    movePurse(r, id, incomeOf(r.state.setup.ruleset, seat), { code: 'income', seat: id });
  }
}

function driftRevenue(r: Resolution, { id, meters }: Seat): void {
  const [, trust, goodStanding] = meters;
  moveMeter(r, id, 'revenue', byTrust(r.state, trust), { code: 'customersTrust', seat: id });
  moveMeter(r, id, 'revenue', byGoodStanding(r.state, goodStanding), { code: 'goodStandingShows', seat: id });
}

function byTrust(state: GameState, trust: number): number {
  if (trust >= parameterOf(state, 'drift.trustHigh')) return effectOf(state, 'drift.revenue.trustHigh');
  if (trust >= parameterOf(state, 'drift.trustFair')) return effectOf(state, 'drift.revenue.trustFair');
  return trust < parameterOf(state, 'drift.trustLow') ? effectOf(state, 'drift.revenue.trustLow') : 0;
}

function byGoodStanding(state: GameState, goodStanding: number): number {
  if (goodStanding >= parameterOf(state, 'drift.goodHigh')) return effectOf(state, 'drift.revenue.goodHigh');
  return goodStanding < parameterOf(state, 'drift.goodLow') ? effectOf(state, 'drift.revenue.goodLow') : 0;
}
