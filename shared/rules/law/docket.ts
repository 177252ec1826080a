import type { Brief, Case, GameState, JurisdictionId, RulingRecord, SeatId } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { parameterOf } from '../resolution.ts';
import { sidesOf } from './sides.ts';

/** Whose case law is read: that of the bench below the highest court; the highest court of a member is its parent's. */
export function benchOf(state: GameState, record: Case): JurisdictionId {
  const { parent, bench } = at(state.jurisdictions, record.jurisdiction);
  return record.level >= parameterOf(state, 'level.top') && parent !== NONE ? parent : bench;
}

/** The court seat that decides a case at its present level, or NONE where a neutral court does. */
export function courtOf(state: GameState, record: Case): SeatId {
  return record.level <= parameterOf(state, 'level.courtSeat')
    ? at(state.jurisdictions, record.jurisdiction).court
    : NONE;
}

/** The latest ruling of a case. */
export function lastRuling(record: Case): RulingRecord | undefined {
  return record.rulings.at(-1);
}

/** Whether a case is to be ruled on at this Bench. */
export function isDue(state: GameState, record: Case): boolean {
  return record.status === 'argued' && record.due <= state.round;
}

/**
 * Orders the cases of one Bench as they are ruled on: a host state's suit first, then the oldest. What would forbid
 * obeying at once cannot wait, as with an interim injunction; were it last, a ruling on the order would leave it nothing.
 */
export function byTurn(a: Case, b: Case): number {
  return Number(b.kind === 'suit') - Number(a.kind === 'suit') || a.id - b.id;
}

/** The round in which a hearing is held that is put off once. */
export function putOffTo(state: GameState, { due }: Case): number {
  return due + parameterOf(state, 'hearing.wait');
}

/** Briefs that no ruling has read yet. */
export function unreadBriefs(record: Case): Brief[] {
  const read = lastRuling(record)?.round ?? NONE;
  return record.briefs.filter((brief) => brief.round > read);
}

/** Who may appeal the last ruling of a challenge in this round: the side that lost it, one round after it and below the top. */
export function mayAppeal(state: GameState, record: Case): SeatId {
  const last = lastRuling(record);
  if (record.status !== 'ruled' || record.kind !== 'challenge' || !last) return NONE;
  if (last.round === state.round || state.round - last.round > roundsToAppeal(state, record)) return NONE;
  if (last.level >= parameterOf(state, 'level.top')) return NONE;
  return sidesOf(state, record)[last.ruling === 'enforce' ? 'against' : 'for'];
}

/**
 * In how many rounds after a ruling the loser may appeal. A court that stays its order gives one more, as a stay pending
 * appeal does (Federal Rules of Civil Procedure, rule 62; of Criminal Procedure, rule 38).
 */
export function roundsToAppeal(state: GameState, { stayed }: Case): number {
  return parameterOf(state, stayed ? 'appeal.stayedRounds' : 'appeal.rounds');
}
