import type { Demand, DemandBase, FileId, GameState, Holding, JurisdictionId, ReasonCode } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import { wrong } from './grievances.ts';
import { openDemandFor } from './open-matters.ts';
import { hostOf, isAtHome } from './places.ts';
import { agreementCovers, treatyRoad } from './treaties.ts';

/** On what ground a state would demand a holding now. */
export function demandBase(state: GameState, asker: JurisdictionId, holding: Holding): DemandBase {
  if (isAtHome(state, holding, asker)) return 'home';
  return agreementCovers(state, asker, hostOf(state, holding, asker), holding) ? 'agreement' : 'abroad';
}

/** Why this file cannot be served as a demand by that state. */
export function whyNotServed(state: GameState, asker: JurisdictionId, id: FileId): ReasonCode | undefined {
  const file = state.files[id];
  if (file?.jurisdiction !== asker) return 'fileNotYours';
  if (file.status !== 'open') return 'fileNotOpen';
  if (file.spent) return 'fileSpent';
  return openDemandFor(state, id) ? 'demandOpen' : undefined;
}

/** The demand that serving this file now brings. */
export function demandOn(state: GameState, id: FileId): Demand {
  const file = at(state.files, id);
  const holding = at(state.holdings, file.holding);
  return {
    id: state.demands.length,
    jurisdiction: file.jurisdiction,
    file: id,
    holding: holding.id,
    company: holding.company,
    host: hostOf(state, holding, file.jurisdiction),
    base: demandBase(state, file.jurisdiction, holding),
    sealed: false,
    help: false,
    issued: 'full',
    round: state.round,
    status: 'asked',
    stalls: 0,
    refusals: 0,
    challenged: false,
    case: NONE,
    forbidden: false,
    suit: NONE,
    founding: false,
    reason: '',
    words: '',
    ladder: 0,
    told: false,
  };
}

/** The order for secret help that this file now brings. It binds the company under the asker's own law, wherever the data is. */
export function helpOn(state: GameState, id: FileId): Demand {
  return { ...demandOn(state, id), base: 'home', sealed: true, help: true };
}

/** Serves an order for data: its holding is frozen, and the state on whose soil it reaches may protest. */
export function serve(r: Resolution, demand: Demand): void {
  r.emit({ type: 'demandServed', demand });
  if (!at(r.state.holdings, demand.holding).frozen)
    r.emit({ type: 'holdingFrozen', holding: demand.holding, frozen: true });
  if (demand.base === 'abroad')
    wrong(r, [demand.host], { against: demand.jurisdiction, kind: 'order', demand: demand.id });
}

/** Whether a demand passes over a treaty road that is open and has not been tried. */
export function passesTreatyBy(state: GameState, demand: Pick<Demand, 'base' | 'file' | 'host'>): boolean {
  return demand.base === 'abroad' && treatyRoad(state, demand.file, demand.host) === 'untried';
}
