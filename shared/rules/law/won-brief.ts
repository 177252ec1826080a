import type { CaseId, CauseCode, Effect, GameState, SeatId, Side } from '../../model/index.ts';
import { at, WON_BY } from '../../model/index.ts';
import { meter } from '../order-kit/foresight.ts';
import { effectOf, parameterOf } from '../resolution.ts';
import { unreadBriefs } from './docket.ts';
import { meritsOf, outlookOf } from './merits.ts';

/** Percent chance that a side wins as a brief of this round finds the case: without what others file in the same round. */
export function chanceOfSide(state: GameState, id: CaseId, side: Side): number {
  const record = at(state.cases, id);
  const before = unreadBriefs(record).filter(({ round }) => round < state.round);
  const { odds } = outlookOf(state, record, meritsOf(state, id, before));
  return WON_BY[side].reduce((sum, ruling) => sum + odds[ruling], 0);
}

/** Whether a side is so clearly ahead that a brief for it tells the court nothing new. */
export function isForeseen(state: GameState, chance: number): boolean {
  return chance >= parameterOf(state, 'brief.foreseen');
}

/** What a friend of the court gains whose side won: a government Standing with other states, a company its customers' Trust. */
export function wonBrief(state: GameState, seat: SeatId, foreseen: boolean): Effect | undefined {
  const name = at(state.seats, seat).role === 'company' ? 'trust' : 'standing';
  return meter(seat, name, effectOf(state, foreseen ? `brief.won.foreseen.${name}` : `brief.won.${name}`));
}

/** The cause of that gain. */
export function wonBriefCode(foreseen: boolean): CauseCode {
  return foreseen ? 'briefWonForeseen' : 'briefWon';
}
