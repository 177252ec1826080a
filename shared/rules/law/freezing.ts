import type { Demand, GameState } from '../../model/index.ts';
import { at, isOpenDemand, NONE } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import { isLive } from './sides.ts';

/** Whether the challenge of a demand still runs: argued, or ruled and open to appeal. */
export function isBeforeCourt(state: GameState, demand: Demand): boolean {
  return demand.case !== NONE && demand.status !== 'obeyed' && isLive(at(state.cases, demand.case));
}

/** Lets a holding move again once nothing hangs over it. */
export function thaw(r: Resolution, holding: number): void {
  const { state } = r;
  if (!at(state.holdings, holding).frozen) return;
  const held = state.demands.some(
    (demand) => demand.holding === holding && !demand.help && (isOpenDemand(demand) || isBeforeCourt(state, demand)),
  );
  if (!held) r.emit({ type: 'holdingFrozen', holding, frozen: false });
}
