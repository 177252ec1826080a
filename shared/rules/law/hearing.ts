import type { CaseId, DemandId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { draw, parameterOf, type Resolution } from '../resolution.ts';
import { isDue } from './docket.ts';

/** Brings a demand before the asking state's court; it is ruled on a round later. */
export function openCase(r: Resolution, demand: DemandId): CaseId {
  const id = r.state.cases.length;
  const { jurisdiction, sealed } = r.state.demands[demand];
  const due = r.state.round + parameterOf(r.state, 'hearing.wait');
  r.emit({
    type: 'caseOpened',
    case: id,
    jurisdiction,
    demand,
    docket: NONE,
    fixedMerits: 0,
    due,
    sealed,
  });
  r.emit({
    type: 'demandChanged',
    demand,
    set: { status: 'contested', challenged: true, case: id },
    why: 'challenged',
  });
  return id;
}

/** Puts the round's background cases on the docket, due at this round's Bench. */
export function openBackgroundCases(r: Resolution): void {
  const { scenario } = r.state.setup;
  for (const [row, background] of scenario.docket.entries()) {
    if (background.round !== r.state.round) continue;
    r.emit({
      type: 'caseOpened',
      case: r.state.cases.length,
      jurisdiction: scenario.jurisdictions.findIndex((jurisdiction) => jurisdiction.id === background.jurisdiction),
      demand: NONE,
      docket: row,
      fixedMerits: r.state.docketMerits[row],
      due: r.state.round,
      sealed: background.sealed,
    });
  }
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
