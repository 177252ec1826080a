import {
  at,
  type Case,
  type Deal,
  type Demand,
  type FileId,
  type GameState,
  type HoldingId,
  isOpenDemand,
  type JurisdictionId,
  NONE,
  type SeatId,
  type Viewer,
} from '../../model/index.ts';
import { isLive } from '../law/sides.ts';

/** Whether the viewer sits in this seat, or sees all. */
export function isSeat(viewer: Viewer, seat: SeatId): boolean {
  return viewer === 'debrief' || (viewer === seat && seat !== NONE);
}

/** Whether the viewer governs a state. */
export function governs(state: GameState, viewer: Viewer, jurisdiction: JurisdictionId): boolean {
  return isSeat(viewer, at(state.jurisdictions, jurisdiction).government);
}

/** A sealed demand is known to its asker, its company and the court. */
export function seesDemand(state: GameState, viewer: Viewer, demand: Demand): boolean {
  if (!demand.sealed || isSeat(viewer, demand.company)) return true;
  return (
    governs(state, viewer, demand.jurisdiction) || isSeat(viewer, at(state.jurisdictions, demand.jurisdiction).court)
  );
}

/** A sealed matter is known to its parties and the court. */
export function seesCase(state: GameState, viewer: Viewer, record: Case): boolean {
  if (!record.sealed || isSeat(viewer, at(state.jurisdictions, record.jurisdiction).court)) return true;
  if (record.demand === NONE) return viewer === 'debrief';
  const { company, jurisdiction } = at(state.demands, record.demand);
  return isSeat(viewer, company) || governs(state, viewer, jurisdiction);
}

/** A file is its government's own until it is used in the open. */
export function seesFile(state: GameState, viewer: Viewer, id: FileId): boolean {
  if (governs(state, viewer, at(state.files, id).jurisdiction)) return true;
  return (
    state.demands.some((demand) => demand.file === id && seesDemand(state, viewer, demand)) ||
    state.requests.some((request) => request.file === id) ||
    state.coverts.some((covert) => covert.file === id && covert.exposed)
  );
}

/** Custody is the company's own knowledge; an open demand tells the asker and the court too, and a hearing everyone who sees it. */
export function seesKeys(state: GameState, viewer: Viewer, id: HoldingId): boolean {
  if (isSeat(viewer, at(state.holdings, id).company) || isArguedBefore(state, viewer, id)) return true;
  return state.demands.some(
    (demand) =>
      demand.holding === id &&
      isOpenDemand(demand) &&
      (governs(state, viewer, demand.jurisdiction) ||
        isSeat(viewer, at(state.jurisdictions, demand.jurisdiction).court)),
  );
}

/** Whether a case that the viewer sees is about this holding: what is argued in court is no secret. */
function isArguedBefore(state: GameState, viewer: Viewer, id: HoldingId): boolean {
  return state.cases.some(
    (record) =>
      (record.kind === 'challenge' || record.kind === 'suit') &&
      isLive(record) &&
      at(state.demands, record.demand).holding === id &&
      seesCase(state, viewer, record),
  );
}

/** That a holding is frozen would give a sealed demand away. */
export function seesFreeze(state: GameState, viewer: Viewer, id: HoldingId): boolean {
  const on = state.demands.filter((demand) => demand.holding === id);
  return on.length === 0 || on.some((demand) => seesDemand(state, viewer, demand));
}

/** What was never signed stays between the two; what names a sealed matter as well. */
export function seesDeal(state: GameState, viewer: Viewer, { by, to, status, terms }: Deal): boolean {
  if (isSeat(viewer, by) || isSeat(viewer, to)) return true;
  if (status !== 'accepted' && status !== 'done' && status !== 'kept' && status !== 'broken') return false;
  if (terms.kind === 'settlement') return seesCase(state, viewer, at(state.cases, terms.case));
  if (terms.kind === 'exchange')
    return [terms.give, terms.take].every(
      (pledge) => pledge.kind !== 'withdraw' || seesDemand(state, viewer, at(state.demands, pledge.demand)),
    );
  return true;
}
