import { at, NONE } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

type DemandEvent =
  | 'demandServed'
  | 'demandChanged'
  | 'demandAnswered'
  | 'hostSuitOpened'
  | 'obedienceJudged'
  | 'heldInContempt'
  | 'helpExposed'
  | 'breachKnown'
  | 'fineSet'
  | 'fineChanged';

/** Demands, breaches of the host's law, and fines. */
export const demands: Handlers<DemandEvent> = {
  demandServed(state, { demand }) {
    state.demands.push({ ...demand });
  },
  demandChanged(state, { demand, set }) {
    Object.assign(at(state.demands, demand), set);
  },
  /** What an answer brings follows in events of its own. */
  demandAnswered() {},
  hostSuitOpened(state, { demand, case: id }) {
    at(state.demands, demand).suit = id;
  },
  obedienceJudged(state, { demand, forbidden }) {
    at(state.demands, demand).forbidden = forbidden;
  },
  /** What it costs follows in events of its own. */
  heldInContempt() {},
  helpExposed(state, { demand }) {
    const record = at(state.demands, demand);
    record.sealed = false;
    if (record.case !== NONE) at(state.cases, record.case).sealed = false;
  },
  breachKnown(state, { breach, company, jurisdiction, demand, partial }) {
    state.breaches.push({ id: breach, company, jurisdiction, demand, partial, round: state.round, fined: false });
  },
  fineSet(state, { fine }) {
    state.fines.push({ ...fine });
    if (fine.breach !== NONE) at(state.breaches, fine.breach).fined = true;
  },
  fineChanged(state, { fine, set }) {
    Object.assign(at(state.fines, fine), set);
  },
};
