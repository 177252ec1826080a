import type { Case, Demand, GameState, PressureMatter, SeatId } from '../../model/index.ts';
import { at, isOpenDemand, NONE } from '../../model/index.ts';
import { lastRuling } from '../law/docket.ts';
import { isSecretHelp, openFilesOf, publicDemands } from '../law/open-matters.ts';
import { isWithin } from '../law/places.ts';

/** What a pressure is about: an open file or an order, or NONE of them. */
export type About = { file: number; demand: number };

const NOTHING: About = { file: NONE, demand: NONE };
const ofDemand = (demand: Demand | undefined): About | undefined => demand && { file: NONE, demand: demand.id };

/** What there is to press a seat about, by the kind of matter; nothing where there is none. All but open files and secret help is public. */
export const MATTERS: Record<PressureMatter, (state: GameState, seat: SeatId) => About | undefined> = {
  always: () => NOTHING,

  openFile(state, seat) {
    const wanting = openFilesOf(state, at(state.seats, seat).jurisdiction).filter((file) => file.evidence < file.need);
    const [file] = wanting.sort((a, b) => b.gravity - a.gravity || a.due - b.due || a.id - b.id);
    return file && { file: file.id, demand: NONE };
  },

  foreignOrder(state, seat) {
    const home = at(state.seats, seat).jurisdiction;
    const foreign = publicDemands(state).filter(
      (one) =>
        one.base === 'abroad' && one.jurisdiction !== home && isWithin(state, one.host, home) && isOpenDemand(one),
    );
    return ofDemand(foreign.at(-1));
  },

  lostCase(state, seat) {
    const home = at(state.seats, seat).jurisdiction;
    const lost = publicDemands(state).filter(
      (one) => one.jurisdiction === home && one.case !== NONE && isLost(state, at(state.cases, one.case)),
    );
    return ofDemand(lost.at(-1));
  },

  exposed(state, seat) {
    const home = at(state.seats, seat).jurisdiction;
    const work = state.coverts.some((one) => one.jurisdiction === home && one.exposed);
    const help = state.demands.some((one) => one.jurisdiction === home && one.help && !one.sealed);
    return work || help ? NOTHING : undefined;
  },

  fought(state, seat) {
    const own = publicDemands(state).filter((one) => isParty(state, seat, one));
    return ofDemand(own.findLast((one) => isOpenDemand(one) && (one.challenged || one.refusals > 0)));
  },

  handedOver: (state, seat) =>
    ofDemand(
      publicDemands(state).findLast(
        (one) =>
          one.company === seat && one.base === 'abroad' && (one.status === 'obeyed' || one.status === 'narrowed'),
      ),
    ),

  secretHelp: (state, seat) =>
    ofDemand(state.demands.findLast((one) => one.company === seat && isSecretHelp(one) && one.status === 'obeyed')),

  orderOpen: (state, seat) =>
    ofDemand(publicDemands(state).findLast((one) => one.company === seat && isOpenDemand(one))),

  breached(state, seat) {
    const broken = publicDemands(state).filter(({ id }) =>
      state.breaches.some((one) => one.company === seat && one.demand === id),
    );
    return ofDemand(broken.at(-1));
  },

  otherExposed(state, seat) {
    const work = state.coverts.some((one) => one.exposed && one.company !== seat);
    const help = state.demands.some((one) => one.help && !one.sealed && one.company !== seat);
    return work || help ? NOTHING : undefined;
  },
};

/** Whether it is the seat's own order, or one that the seat was served. */
function isParty(state: GameState, seat: SeatId, { company, jurisdiction }: Demand): boolean {
  return company === seat || at(state.jurisdictions, jurisdiction).government === seat;
}

/** Whether the state lost the case in the last two rounds. */
function isLost(state: GameState, record: Case): boolean {
  const last = lastRuling(record);
  return (
    !!last && !record.sealed && (last.ruling === 'quash' || last.ruling === 'defer') && last.round >= state.round - 2
  );
}
