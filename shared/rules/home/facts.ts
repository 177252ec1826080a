import type { Demand, GameState, Meter, Pressure, PressureFact, SeatId } from '../../model/index.ts';
import { at, isOpenDemand, METERS, NONE } from '../../model/index.ts';
import { lastRuling } from '../law/docket.ts';
import { isOpenRequest, publicDemands } from '../law/open-matters.ts';
import { parameterOf } from '../resolution.ts';

/**
 * Whether the facts bear an explanation out. The seat can see to most of them in the Orders phase, before it answers.
 * A company's are about the company alone: others do not know which order it is pressed about. What was secret does not count.
 */
export const FACTS: Record<PressureFact, (state: GameState, pressure: Pressure) => boolean> = {
  underWay: (state, { file }) =>
    at(state.files, file).evidence > 0 ||
    state.demands.some((one) => one.file === file && isOpenDemand(one)) ||
    state.requests.some((one) => one.file === file && isOpenRequest(one)),

  treatyTried: (state, { demand }) => at(state.files, at(state.demands, demand).file).road !== 'untried',

  courtAgreed(state, { demand }) {
    const { case: record } = at(state.demands, demand);
    const ruling = record === NONE ? undefined : lastRuling(at(state.cases, record))?.ruling;
    return ruling === 'enforce' || ruling === 'narrow';
  },

  objected(state, { demand, seat }) {
    const { jurisdiction: home } = at(state.seats, seat);
    return (
      at(state.demands, demand).suit !== NONE ||
      state.grievances.some((one) => one.demand === demand && one.protested && one.jurisdiction === home)
    );
  },

  helped(state, { seat }) {
    const { jurisdiction: home } = at(state.seats, seat);
    return state.requests.some((one) => one.host === home && (one.status === 'granted' || one.status === 'arrived'));
  },

  clean: (state, { seat }) => at(state.seats, seat).tally.exposures === 0,

  trusted: (state, { seat }) => reaches(state, seat, 'standing', 'pressure.trusted'),

  hasFought: (state, { seat }) => openlyAsked(state, seat).some((one) => one.challenged || one.refusals > 0),

  hasWon: (state, { seat }) =>
    openlyAsked(state, seat).some(({ status }) => status === 'quashed' || status === 'deferred'),

  hasObeyed: (state, { seat }) =>
    openlyAsked(state, seat).some(({ status }) => status === 'obeyed' || status === 'narrowed'),

  neverAbroad: (state, { seat }) =>
    !openlyAsked(state, seat).some(({ base, status }) => base === 'abroad' && status === 'obeyed'),

  wasOrdered: (state, { seat }) =>
    openlyAsked(state, seat).some(
      ({ id, case: record }) =>
        record !== NONE &&
        lastRuling(at(state.cases, record))?.ruling === 'enforce' &&
        state.breaches.some((one) => one.demand === id),
    ),

  unfined: (state, { seat }) => !state.fines.some((one) => one.company === seat && one.status !== 'fallen'),

  hasReported: (state, { seat }) => at(state.seats, seat).tally.lastReport !== NONE,

  keysAway: (state, { seat }) => state.holdings.some((one) => one.company === seat && one.keys !== 'provider'),

  hardened: (state, { seat }) => at(state.seats, seat).hardening >= parameterOf(state, 'pressure.hardened'),

  hasBuilt: (state, { seat }) => at(state.seats, seat).tally.regions > 0,

  growing: (state, { seat }) => reaches(state, seat, 'revenue', 'pressure.growing'),
};

/** Orders that a company was openly served. */
function openlyAsked(state: GameState, seat: SeatId): Demand[] {
  return publicDemands(state).filter(({ company }) => company === seat);
}

function reaches(state: GameState, seat: SeatId, meter: Meter, least: string): boolean {
  const { role, meters } = at(state.seats, seat);
  return at(meters, (METERS[role] as readonly Meter[]).indexOf(meter)) >= parameterOf(state, least);
}
