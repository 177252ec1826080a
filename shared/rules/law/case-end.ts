import type { CaseId, GameState, JurisdictionId } from '../../model/index.ts';
import { NONE, TESTS } from '../../model/index.ts';
import { parameterOf, type Resolution } from '../resolution.ts';
import { thaw } from './demand-life.ts';
import { unreadBriefs } from './docket.ts';
import { pendingCasesOf } from './pending.ts';

/** Ends a case without a further ruling: no appeal came, it was settled, or its demand is over. */
export function endCase(r: Resolution, id: CaseId, status: 'final' | 'settled' | 'dropped', why: string): void {
  returnBriefs(r, id);
  r.emit({ type: 'caseChanged', case: id, set: { status, stayed: false }, why });
  const { demand } = r.state.cases[id];
  if (demand === NONE) return;
  if (r.state.demands[demand].status === 'stayed')
    r.emit({ type: 'demandChanged', demand, set: { status: 'inForce' }, why: 'stayEnded' });
  thaw(r, r.state.demands[demand].holding);
}

/** Ends the case of a demand that is over: a pending one is dropped, a decided one is final. */
export function closeCase(r: Resolution, id: CaseId, why: string): void {
  const { status } = r.state.cases[id];
  if (status === 'argued') endCase(r, id, 'dropped', why);
  if (status === 'ruled') endCase(r, id, 'final', why);
}

/** A law answers the question: the case ends, its weights go back, and the order stands again. */
export function mootCase(r: Resolution, id: CaseId): void {
  returnBriefs(r, id);
  const { demand } = r.state.cases[id];
  r.emit({ type: 'caseMooted', case: id, weights: weightsWithout(r.state, id) });
  if (demand === NONE) return;
  r.emit({ type: 'demandChanged', demand, set: { status: 'inForce' }, why: 'caseMooted' });
  const { holding } = r.state.demands[demand];
  if (!r.state.holdings[holding].frozen) r.emit({ type: 'holdingFrozen', holding, frozen: true });
}

/** Moots every pending case of a state and of the members it is parent of; newest first, so that the oldest weights stand at last. */
export function mootCasesOf(r: Resolution, jurisdiction: JurisdictionId): void {
  for (const record of pendingCasesOf(r.state, jurisdiction).reverse()) mootCase(r, record.id);
}

/** All weights, row by row, as they would stand had this case never been ruled on; what other rulings moved stays. */
function weightsWithout(state: GameState, id: CaseId): number[] {
  const moves = state.cases[id].rulings.flatMap((ruling) => ruling.moves);
  return state.jurisdictions.flatMap(({ id: jurisdiction, weights }) =>
    weights.map((weight, index) => {
      const own = moves.filter((move) => move.jurisdiction === jurisdiction && move.test === TESTS[index]);
      const back = own.reduce((sum, move) => sum + move.from - move.to, 0);
      return Math.max(0, Math.min(parameterOf(state, 'weight.most'), weight + back));
    }),
  );
}

/** Gives back the price of briefs that no ruling will read. */
export function returnBriefs(r: Resolution, id: CaseId): void {
  for (const brief of unreadBriefs(r.state.cases[id]))
    r.emit({ type: 'briefReturned', seat: brief.seat, price: brief.price });
}
