import { at } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

type HomeEvent =
  | 'scrutinySet'
  | 'applicationJudged'
  | 'pressurePut'
  | 'pressureAnswered'
  | 'opportunityCame'
  | 'opportunityTaken'
  | 'grievanceArose'
  | 'protested';

/** Applications to a judge, pressure at home, and wrongs between states. */
export const home: Handlers<HomeEvent> = {
  scrutinySet(state, { seat, strictness }) {
    at(state.seats, seat).readings.push({ round: state.round, strictness });
  },
  /** The order that comes of it is served by an event of its own. */
  applicationJudged() {},
  pressurePut(state, { pressure }) {
    state.pressures.push({ ...pressure });
  },
  pressureAnswered(state, { pressure, status }) {
    at(state.pressures, pressure).status = status;
  },
  opportunityCame(state, { seat, card }) {
    state.opportunities.push({ seat, card, round: state.round, taken: false });
  },
  opportunityTaken(state, { seat, card }) {
    for (const one of state.opportunities) if (one.seat === seat && one.card === card) one.taken = true;
  },
  grievanceArose(state, { grievance }) {
    state.grievances.push({ ...grievance });
  },
  /** One protest answers for all that the other state has done so far. */
  protested(state, { seat, against }) {
    const { jurisdiction } = at(state.seats, seat);
    for (const one of state.grievances)
      if (one.jurisdiction === jurisdiction && one.against === against) one.protested = true;
  },
};
