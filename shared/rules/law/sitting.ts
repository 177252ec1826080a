import type { Cause } from '../../model/index.ts';
import { at, type GameState, NONE, type RequestId } from '../../model/index.ts';
import { effectOf, moveComity, moveMeter, parameterOf, type Resolution } from '../resolution.ts';

/** Whether sitting on a request once more counts as refusing it. */
export function isLastSitting(state: GameState, id: RequestId): boolean {
  return at(state.requests, id).sat + 1 >= parameterOf(state, 'sit.refusedAfter');
}

/** Leaves a request lying; the last time it counts as a refusal. */
export function sitOn(r: Resolution, id: RequestId): void {
  const last = isLastSitting(r.state, id);
  const { host } = at(r.state.requests, id);
  const seat = at(r.state.jurisdictions, host).government;
  r.emit({ type: 'requestAnswered', request: id, answer: 'sit', arrives: NONE });
  if (!last) return;
  const cause: Cause = { code: 'requestSatOn', seat, request: id };
  refuseRoad(r, id);
  moveMeter(r, seat, 'standing', effectOf(r.state, 'sit.standing'), cause);
  moveComity(r, effectOf(r.state, 'sit.comity'), seat, cause);
}

/** The request is over and the treaty road counts as refused for its file. */
export function refuseRoad(r: Resolution, id: RequestId): void {
  const { file, status } = at(r.state.requests, id);
  if (status !== 'denied') r.emit({ type: 'requestChanged', request: id, set: { status: 'denied' } });
  if (at(r.state.files, file).road !== 'refused') r.emit({ type: 'fileChanged', file, set: { road: 'refused' } });
}
