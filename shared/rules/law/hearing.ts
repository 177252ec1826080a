import type { CaseId, DemandId, FineId, GameState, JurisdictionId, SeatId } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { draw, parameterOf, type Resolution } from '../resolution.ts';
import { isDue } from './docket.ts';
import { openFacts } from './open-facts.ts';

/** Brings an order before the asking state's court; it is ruled on a round later. */
export function openChallenge(r: Resolution, demand: DemandId): CaseId {
  const { jurisdiction, sealed } = at(r.state.demands, demand);
  const id = r.state.cases.length;
  const due = r.state.round + parameterOf(r.state, 'hearing.wait');
  r.emit({
    type: 'caseOpened',
    case: id,
    kind: 'challenge',
    jurisdiction,
    demand,
    fine: NONE,
    docket: NONE,
    fixedMerits: 0,
    due,
    sealed,
  });
  openFacts(r, id);
  r.emit({
    type: 'demandChanged',
    demand,
    set: { status: 'contested', challenged: true, case: id },
    why: 'challenged',
  });
  return id;
}

/** The host state asks its own court whether the order may be obeyed on its soil; it is heard at this round's Bench, before the order can be answered. */
export function openSuit(r: Resolution, demand: DemandId, jurisdiction: JurisdictionId): CaseId {
  const id = r.state.cases.length;
  r.emit({
    type: 'caseOpened',
    case: id,
    kind: 'suit',
    jurisdiction,
    demand,
    fine: NONE,
    docket: NONE,
    fixedMerits: 0,
    due: r.state.round,
    sealed: false,
  });
  openFacts(r, id);
  r.emit({ type: 'hostSuitOpened', demand, jurisdiction, case: id });
  return id;
}

/** A company contests a fine in the courts of the state that set it; it is heard at this round's Bench. */
export function openFineCase(r: Resolution, fine: FineId): CaseId {
  const { jurisdiction, demand } = at(r.state.fines, fine);
  const id = r.state.cases.length;
  r.emit({
    type: 'caseOpened',
    case: id,
    kind: 'fine',
    jurisdiction,
    demand,
    fine,
    docket: NONE,
    fixedMerits: 0,
    due: r.state.round,
    sealed: false,
  });
  openFacts(r, id);
  r.emit({ type: 'fineChanged', fine, set: { status: 'contested' } });
  return id;
}

/** Gives each court that has no case between players to decide at this round's Bench a matter of the day. */
export function openBackgroundCases(r: Resolution): void {
  const { scenario } = r.state.setup;
  for (const [row, background] of scenario.docket.entries()) {
    if (background.round !== r.state.round) continue;
    const jurisdiction = scenario.jurisdictions.findIndex((one) => one.id === background.jurisdiction);
    if (hasWork(r.state, at(r.state.jurisdictions, jurisdiction).court)) continue;
    r.emit({
      type: 'caseOpened',
      case: r.state.cases.length,
      kind: 'docket',
      jurisdiction,
      demand: NONE,
      fine: NONE,
      docket: row,
      fixedMerits: at(r.state.docketMerits, row),
      due: r.state.round,
      sealed: background.sealed,
    });
    openFacts(r, r.state.cases.length - 1);
  }
}

function hasWork(state: GameState, court: SeatId): boolean {
  return state.cases.some(
    (record) =>
      record.kind !== 'docket' &&
      isDue(state, record) &&
      at(state.jurisdictions, record.jurisdiction).court === court &&
      record.level <= parameterOf(state, 'level.courtSeat'),
  );
}

/** Draws the lean of each panel that sits at this Bench: it is shown before anyone answers. */
export function drawLeans(r: Resolution): void {
  const most = r.state.setup.ruleset.merits.lean;
  for (const record of r.state.cases) {
    if (!isDue(r.state, record) || record.level === 1 || record.lean !== 0) continue;
    const lean = draw(r, 'lean', 2 * most + 1) - most;
    r.emit({ type: 'caseChanged', case: record.id, set: { lean }, why: 'panelDrawn' });
  }
}
