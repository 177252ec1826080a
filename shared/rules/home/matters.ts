import type { Case, Demand, GameState, PressureMatter, SeatId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { lastRuling } from '../law/docket.ts';
import { isOpenDemand, openFilesOf } from '../law/open-matters.ts';
import { isWithin } from '../law/places.ts';

/** What a pressure is about: an open file or an order, or NONE of them. */
export type About = { file: number; demand: number };

const NOTHING: About = { file: NONE, demand: NONE };
const ofDemand = (demand: Demand | undefined): About | undefined => demand && { file: NONE, demand: demand.id };

/** What there is to press a government about, by the kind of matter; nothing where there is none. All but files is public. */
export const MATTERS: Record<PressureMatter, (state: GameState, seat: SeatId) => About | undefined> = {
  always: () => NOTHING,

  openFile(state, seat) {
    const wanting = openFilesOf(state, state.seats[seat].jurisdiction).filter((file) => file.evidence < file.need);
    const [file] = wanting.sort((a, b) => b.gravity - a.gravity || a.due - b.due || a.id - b.id);
    return file && { file: file.id, demand: NONE };
  },

  foreignOrder(state, seat) {
    const home = state.seats[seat].jurisdiction;
    const foreign = publicDemands(state).filter(
      (one) =>
        one.base === 'abroad' && one.jurisdiction !== home && isWithin(state, one.host, home) && isOpenDemand(one),
    );
    return ofDemand(foreign.at(-1));
  },

  lostCase(state, seat) {
    const lost = publicDemands(state).filter(
      (one) =>
        one.jurisdiction === state.seats[seat].jurisdiction &&
        one.case !== NONE &&
        isLost(state, state.cases[one.case]),
    );
    return ofDemand(lost.at(-1));
  },

  exposed(state, seat) {
    const home = state.seats[seat].jurisdiction;
    const work = state.coverts.some((one) => one.jurisdiction === home && one.exposed);
    const help = state.demands.some((one) => one.jurisdiction === home && one.help && !one.sealed);
    return work || help ? NOTHING : undefined;
  },

  fought(state, seat) {
    const own = publicDemands(state).filter((one) => one.jurisdiction === state.seats[seat].jurisdiction);
    return ofDemand(own.findLast((one) => isOpenDemand(one) && (one.challenged || one.refusals > 0)));
  },
};

function publicDemands(state: GameState): Demand[] {
  return state.demands.filter((one) => !one.sealed && !one.help);
}

/** Whether the state lost the case in the last two rounds. */
function isLost(state: GameState, record: Case): boolean {
  const last = lastRuling(record);
  return (
    !!last && !record.sealed && (last.ruling === 'quash' || last.ruling === 'defer') && last.round >= state.round - 2
  );
}
