import type { Cause, Forecast, GameState, ReasonCode, RequestId, SeatId, Target } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { comity, meter, note, relation, sure } from '../order-kit/foresight.ts';
import { effectOf, moveComity, moveMeter, moveRelation, type Resolution } from '../resolution.ts';
import { isOwnPerson } from './places.ts';
import { arrivalOf } from './requesting.ts';

/** Requests that this government must answer at this Bench. */
export function requestsTo(state: GameState, seat: SeatId): RequestId[] {
  const { jurisdiction } = at(state.seats, seat);
  return state.requests.filter((one) => one.status === 'waiting' && one.host === jurisdiction).map((one) => one.id);
}

/** Why this request cannot be answered by the seat. */
export function whyNoRequest(state: GameState, seat: SeatId, id: RequestId): ReasonCode | undefined {
  const request = state.requests[id];
  if (request?.host !== at(state.seats, seat).jurisdiction) return 'notYourRequest';
  return request.status === 'waiting' ? undefined : 'notAsked';
}

/** What an answer to a request is about. */
export function requestTarget(state: GameState, id: RequestId): Target {
  const { asker, holding } = at(state.requests, id);
  const seat = at(state.jurisdictions, asker).government;
  return { request: id, holding, jurisdiction: asker, ...(seat === NONE ? {} : { seat }) };
}

type HelpEffects = { standing: number; sovereignty: number; comity: number; relation: number };

/** What helping with a request brings to the host: less of its own say when the person is its own. */
function helpEffects(state: GameState, id: RequestId, expedited: boolean): HelpEffects {
  const { holding, host } = at(state.requests, id);
  const own = isOwnPerson(state, at(state.holdings, holding), host);
  return {
    standing: effectOf(state, expedited ? 'expediteRequest.standing' : 'grant.standing'),
    sovereignty: effectOf(state, own ? 'grant.ownResident.sovereignty' : 'grant.sovereignty'),
    comity: effectOf(state, 'grant.comity'),
    relation: effectOf(state, 'grant.relation'),
  };
}

/** Forecast of granting, at the usual pace or a round sooner. */
export function helpForecast(state: GameState, seat: SeatId, id: RequestId, expedited: boolean): Forecast[] {
  const request = at(state.requests, id);
  const effects = helpEffects(state, id, expedited);
  const arrives = arrivalOf(state, request, expedited);
  return sure(
    { code: 'requestGranted', seat, request: id },
    meter(seat, 'standing', effects.standing),
    meter(seat, 'sovereignty', effects.sovereignty),
    comity(effects.comity),
    relation(request.host, request.asker, effects.relation),
    note(arrives > state.setup.scenario.rounds ? 'evidenceAfter' : 'evidenceArrives', {
      jurisdiction: request.asker,
      round: arrives,
    }),
  );
}

/** Grants a request. A neutral host (no seat) moves only Comity and the relation. */
export function help(r: Resolution, id: RequestId, expedited: boolean): void {
  const request = at(r.state.requests, id);
  const seat = at(r.state.jurisdictions, request.host).government;
  const effects = helpEffects(r.state, id, expedited);
  const cause: Cause = { code: 'requestGranted', seat, request: id };
  r.emit({
    type: 'requestAnswered',
    request: id,
    answer: expedited ? 'expedite' : 'grant',
    arrives: arrivalOf(r.state, request, expedited),
  });
  moveMeter(r, seat, 'standing', effects.standing, cause);
  moveMeter(r, seat, 'sovereignty', effects.sovereignty, cause);
  moveRelation(r, request.host, request.asker, effects.relation, cause);
  moveComity(r, effects.comity, seat, cause);
}
