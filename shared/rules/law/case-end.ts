import type { Case, CaseEnd, CaseId, DemandId, GameState, JurisdictionId } from '../../model/index.ts';
import { at, NONE, TESTS } from '../../model/index.ts';
import { effectOf, moveMeter, parameterOf, type Resolution } from '../resolution.ts';
import { changePrecedents } from './citing.ts';
import { courtOf, isDue, unreadBriefs } from './docket.ts';
import { thaw } from './freezing.ts';
import { pendingCasesBetween, pendingCasesOf } from './pending.ts';
import { isLive } from './sides.ts';

/** Ends that the parties bring about themselves. */
const BY_THE_PARTIES: readonly CaseEnd[] = ['settled', 'withdrawn', 'complied', 'overtaken'];

/** Ends a case that runs, and tells both parties how; where nobody appealed, a stay runs out with it. */
export function endCase(r: Resolution, id: CaseId, end: CaseEnd): void {
  const record = at(r.state.cases, id);
  if (!isLive(record)) return;
  returnBriefs(r, id);
  const wasReady = isDue(r.state, record) && BY_THE_PARTIES.includes(end);
  r.emit({ type: 'caseEnded', case: id, end });
  if (wasReady) thankCourt(r, record);
  if (record.kind !== 'challenge') return;
  const { status, holding } = at(r.state.demands, record.demand);
  // Every other end says by itself what becomes of the order.
  if (status === 'stayed' && end === 'noAppeal')
    r.emit({ type: 'demandChanged', demand: record.demand, set: { status: 'inForce' }, why: 'stayEnded' });
  thaw(r, holding);
}

/** Most cases end on the steps of the court: that a hearing was ready is what made the parties move. */
function thankCourt(r: Resolution, record: Case): void {
  const seat = courtOf(r.state, record);
  const by = effectOf(r.state, 'ended.ready.legitimacy');
  moveMeter(r, seat, 'legitimacy', by, { code: 'endedReady', seat, case: record.id });
}

/** How a case ends that the match outruns: a ruling that nobody can take further any more is the last word. */
export function endWithMatch({ status, stayed }: Case): CaseEnd {
  return status === 'ruled' && !stayed ? 'lastWord' : 'gameOver';
}

/** Ends what still runs about an order that is over: the challenge and the host state's suit. */
export function endCasesOn(r: Resolution, demand: DemandId, end: CaseEnd): void {
  const { case: challenge, suit } = at(r.state.demands, demand);
  for (const id of [challenge, suit]) if (id !== NONE) endCase(r, id, end);
}

/** A law or a treaty answers the question: the case ends, its weights go back, and the order stands again. */
export function mootCase(r: Resolution, id: CaseId): void {
  returnBriefs(r, id);
  const { demand } = at(r.state.cases, id);
  r.emit({ type: 'caseMooted', case: id, weights: weightsWithout(r.state, id) });
  r.emit({ type: 'caseEnded', case: id, end: 'mooted' });
  changePrecedents(r, id, 'erased');
  r.emit({ type: 'demandChanged', demand, set: { status: 'inForce' }, why: 'caseMooted' });
  const { holding } = at(r.state.demands, demand);
  if (!at(r.state.holdings, holding).frozen) r.emit({ type: 'holdingFrozen', holding, frozen: true });
}

/** Moots every pending challenge of a state and of the members it is parent of; newest first, so that the oldest weights stand at last. */
export function mootCasesOf(r: Resolution, jurisdiction: JurisdictionId): void {
  for (const record of pendingCasesOf(r.state, jurisdiction).reverse()) mootCase(r, record.id);
}

/** Moots the challenges that an agreement on direct orders answers between two states. */
export function mootCasesBetween(r: Resolution, a: JurisdictionId, b: JurisdictionId): void {
  for (const record of pendingCasesBetween(r.state, a, b).reverse()) mootCase(r, record.id);
}

/** All weights, row by row, as they would stand had this case never been ruled on; what other rulings moved stays. */
function weightsWithout(state: GameState, id: CaseId): number[] {
  const moves = at(state.cases, id).rulings.flatMap((ruling) => ruling.moves);
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
  for (const brief of unreadBriefs(at(r.state.cases, id)))
    if (brief.seat !== NONE) r.emit({ type: 'briefReturned', seat: brief.seat, price: brief.price });
}
