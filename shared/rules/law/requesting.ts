import type { GameState, JurisdictionId, TreatyRequest } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { hasPromised } from '../deals/promised.ts';
import { parameterOf } from '../resolution.ts';
import { hasFastLane } from './treaties.ts';

/** Rounds from a granted request to its evidence. */
export function requestWait(state: GameState, asker: JurisdictionId, host: JurisdictionId): number {
  return parameterOf(state, hasFastLane(state, asker, host) ? 'request.fastRounds' : 'request.rounds');
}

/** Round at whose Outcome the evidence arrives if the host grants now: never before the next one. */
export function arrivalOf(state: GameState, request: TreatyRequest, expedited: boolean): number {
  const wait = requestWait(state, request.asker, request.host) - (expedited ? 1 : 0);
  return state.round + Math.max(1, wait);
}

/** Bounds of a guess at what another government will do, in percent. */
const [LEAST, MOST] = [5, 95];

/** How likely a host is to grant, in percent: a rough guide by its word and by relation; neutral hosts follow their published rule. */
export function grantChance(state: GameState, asker: JurisdictionId, host: JurisdictionId): number {
  const relation = relationOf(state, asker, host);
  const { government } = at(state.jurisdictions, host);
  if (government === NONE) return relation >= parameterOf(state, 'neutral.grantRelation') ? 100 : 0;
  if (hasPromised(state, government, at(state.jurisdictions, asker).government, 'grantNext')) return MOST;
  const chance = parameterOf(state, 'foresee.grant') + parameterOf(state, 'foresee.grantPerRelation') * relation;
  return Math.max(LEAST, Math.min(MOST, chance));
}

/** How two states stand to each other. */
export function relationOf(state: GameState, a: JurisdictionId, b: JurisdictionId): number {
  return at(state.relations, a * state.jurisdictions.length + b);
}
