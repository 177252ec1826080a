import { type AiRecord, at, type GameState, NONE, type Order, type OrderKind, type Viewer } from '../../model/index.ts';
import { seesCase, seesDemand, seesFile } from './sees.ts';

/** What these orders did is nobody else's knowledge. */
const HIDDEN: readonly OrderKind[] = ['covert', 'keys', 'harden'];

/**
 * Why AI seats gave the orders that the viewer has seen at work: those of earlier rounds only, and without grounds
 * that would give away an agenda or a file.
 */
export function reasonsFor(state: GameState, viewer: Viewer, records: readonly AiRecord[]): AiRecord[] {
  return records.flatMap((record): AiRecord[] => {
    const { command, round } = record;
    const isPast = round < state.round || state.phase === 'over';
    if (!isPast || command.kind !== 'seal' || !seesOrder(state, viewer, command.order, round)) return [];
    const reasons = record.reasons.filter(
      ({ code, file = NONE }) => code !== 'agenda' && (file === NONE || seesFile(state, viewer, file)),
    );
    return reasons.length > 0 ? [{ ...record, reasons }] : [];
  });
}

function seesOrder(state: GameState, viewer: Viewer, order: Order, round: number): boolean {
  if (HIDDEN.includes(order.kind)) return false;
  if (order.kind === 'demand' || order.kind === 'compel')
    return state.demands.some(
      (demand) =>
        demand.file === order.file &&
        demand.help === (order.kind === 'compel') &&
        demand.round === round &&
        seesDemand(state, viewer, demand),
    );
  const demands = [
    'demand' in order ? order.demand : NONE,
    'breach' in order ? at(state.breaches, order.breach).demand : NONE,
    'fine' in order && order.fine !== NONE ? at(state.fines, order.fine).demand : NONE,
  ];
  if (demands.some((demand) => demand !== NONE && !seesDemand(state, viewer, at(state.demands, demand)))) return false;
  return !('case' in order) || order.case === NONE || seesCase(state, viewer, at(state.cases, order.case));
}
