import { at, type GameState, NONE, type SeatId } from '../../model/index.ts';
import { isLive, sidesOf } from '../law/sides.ts';

/** The two seats that a settlement joins: the company and the asking government; empty where there is none. */
export function partiesOf(state: GameState, caseId: number): SeatId[] {
  const record = state.cases[caseId];
  if (record?.kind !== 'challenge') return [];
  const sides = sidesOf(state, record);
  return sides.for === NONE ? [] : [sides.against, sides.for];
}

/** Whether a case can still be settled: its demand wants something, and no last word has been said. */
export function canSettle(state: GameState, caseId: number): boolean {
  return isLive(at(state.cases, caseId));
}

/** The government and the company of a contract, whoever offered it. */
export function contractors(state: GameState, by: SeatId, to: SeatId): { government: SeatId; company: SeatId } {
  return at(state.seats, by).role === 'government' ? { government: by, company: to } : { government: to, company: by };
}
