import { matches, type ReplyOf } from '../../shared/api/index.ts';
import type { AiRecord, Debrief, Viewer } from '../../shared/model/index.ts';
import { call } from './call.ts';
import { keepSeat, keptSeat } from './seats.ts';

export type SoloChoice = matches.SoloChoice;
export type Replay = ReplyOf<typeof matches.matchReplay>;

/** Starts a match against AI opponents and keeps its seat on this device. Answers the match's id. */
export async function startSolo(choice: SoloChoice): Promise<string> {
  return keep(await call(matches.startSolo, {}, { body: choice }));
}

/** Starts another match of the same scenario and level, on the same seat or on another one. Answers its id. */
export async function playAgain(match: string, seat?: string): Promise<string> {
  return keep(await call(matches.playAgain, { match }, { body: { seat }, key: seatKey(match) }));
}

/** Everything about a match that has ended. */
export async function debriefOf(match: string): Promise<Debrief> {
  const debrief = await call(matches.matchDebrief, { match }, { key: seatKey(match) });
  const seat = keptSeat(match);
  if (seat && !seat.over) keepSeat({ ...seat, over: true });
  return debrief;
}

/** Why AI seats gave the orders that this device's seat has seen at work, as far as it may know. */
export function reasonsOf(match: string): Promise<AiRecord[]> {
  return call(matches.matchReasons, { match }, { key: seatKey(match) });
}

/** A past checkpoint of a match that has ended, through somebody's eyes. */
export function matchReplay(
  match: string,
  { viewer, checkpoint }: { viewer: Viewer; checkpoint: number },
): Promise<Replay> {
  return call(matches.matchReplay, { match }, { key: seatKey(match), questions: { viewer, moment: checkpoint } });
}

function keep({ match, token, scenario, seat }: ReplyOf<typeof matches.startSolo>): string {
  keepSeat({ match, token, scenario, seat, started: Date.now(), over: false });
  return match;
}

/** The key of the seat that this device holds in a match. */
export function seatKey(match: string): string {
  return keptSeat(match)?.token ?? '';
}
