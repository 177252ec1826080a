import type { Case, GameState, SeatId, Target } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';

/** Cases before this court's own bench, whatever their level. */
export function casesOf(state: GameState, court: SeatId): Case[] {
  return state.cases.filter((record) => isOwn(state, court, record));
}

/** Whether a case began before this court. */
export function isOwn(state: GameState, court: SeatId, record: Case | undefined): record is Case {
  return record !== undefined && at(state.jurisdictions, record.jurisdiction).court === court;
}

/** What an order on a case is about. */
export function caseTarget(state: GameState, id: number): Target {
  const { demand } = at(state.cases, id);
  return demand === NONE ? { case: id } : { case: id, demand, holding: at(state.demands, demand).holding };
}
