import type { GameState, Pressure, PressureFact } from '../../model/index.ts';
import { METERS, NONE } from '../../model/index.ts';
import { lastRuling } from '../law/docket.ts';
import { isOpenDemand, isOpenRequest } from '../law/open-matters.ts';
import { parameterOf } from '../resolution.ts';

/** Whether the facts bear an explanation out. A government can see to most of them in the Orders phase, before it answers. */
export const FACTS: Record<PressureFact, (state: GameState, pressure: Pressure) => boolean> = {
  underWay: (state, { file }) =>
    state.files[file].evidence > 0 ||
    state.demands.some((one) => one.file === file && isOpenDemand(one)) ||
    state.requests.some((one) => one.file === file && isOpenRequest(one)),

  treatyTried: (state, { demand }) => state.files[state.demands[demand].file].road !== 'untried',

  courtAgreed(state, { demand }) {
    const { case: record } = state.demands[demand];
    const ruling = record === NONE ? undefined : lastRuling(state.cases[record])?.ruling;
    return ruling === 'enforce' || ruling === 'narrow';
  },

  objected: (state, { demand, seat }) =>
    state.demands[demand].suit !== NONE ||
    state.grievances.some(
      (one) => one.demand === demand && one.protested && one.jurisdiction === state.seats[seat].jurisdiction,
    ),

  helped: (state, { seat }) =>
    state.requests.some(
      (one) => one.host === state.seats[seat].jurisdiction && (one.status === 'granted' || one.status === 'arrived'),
    ),

  clean: (state, { seat }) => state.seats[seat].tally.exposures === 0,

  trusted: (state, { seat }) =>
    state.seats[seat].meters[METERS.government.indexOf('standing')] >= parameterOf(state, 'pressure.trusted'),
};
