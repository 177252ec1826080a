import type { Demand, DemandChange, DemandId, GameState } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import { endCase } from './case-end.ts';
import { lastRuling } from './docket.ts';
import { thaw } from './freezing.ts';

/** Whether an appeal or a first hearing of the demand is waiting. */
export function isPending(state: GameState, demand: Demand): boolean {
  return demand.case !== NONE && at(state.cases, demand.case).status === 'argued';
}

/** Whether a court stood behind the demand before this round: obeying it is then no free choice. */
export function isOrdered(state: GameState, demand: Demand): boolean {
  if (demand.case === NONE || (demand.status !== 'inForce' && demand.status !== 'refused')) return false;
  return (lastRuling(at(state.cases, demand.case))?.round ?? state.round) < state.round;
}

/** Whether the company is asked for an answer at this Bench; silence then has its default. */
export function mustAnswer(state: GameState, demand: Demand): boolean {
  if (demand.status === 'asked' || demand.status === 'refused') return true;
  return demand.status === 'inForce' && !isPending(state, demand);
}

/** Who ends a demand: a court that rules on it, or those whom it concerns. */
export type EndedBy = 'court' | 'parties';

/** Ends a demand: its file cannot be served again (secret help leaves it free), and its holding thaws unless another demand or an appeal holds it. */
export function endDemand(
  r: Resolution,
  id: DemandId,
  status: Demand['status'],
  why: DemandChange,
  by: EndedBy = 'parties',
): void {
  r.emit({ type: 'demandChanged', demand: id, set: { status }, why });
  const { file, holding, suit, help } = at(r.state.demands, id);
  if (suit !== NONE) endCase(r, suit, by === 'court' ? 'outruled' : 'overtaken');
  if (status !== 'withdrawn' && !help && !at(r.state.files, file).spent)
    r.emit({ type: 'fileChanged', file, set: { spent: true } });
  thaw(r, holding);
}
