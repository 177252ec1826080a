import type { Case, GameState, JurisdictionId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { isLive } from './sides.ts';
import { agreementCovers } from './treaties.ts';

/** Challenges that a state's reach law would moot: on orders for data, not yet final, in its own courts or its members'. */
export function pendingCasesOf(state: GameState, jurisdiction: JurisdictionId): Case[] {
  return state.cases.filter(
    (one) =>
      one.kind === 'challenge' &&
      isLive(one) &&
      !at(state.demands, one.demand).help &&
      (one.jurisdiction === jurisdiction || at(state.jurisdictions, one.jurisdiction).parent === jurisdiction),
  );
}

/** Challenges that an agreement on direct orders between two states answers. */
export function pendingCasesBetween(state: GameState, a: JurisdictionId, b: JurisdictionId): Case[] {
  return state.cases.filter((one) => {
    if (one.kind !== 'challenge' || !isLive(one)) return false;
    const { jurisdiction: asker, host, holding, help } = at(state.demands, one.demand);
    if (help) return false;
    const isBetween = (asker === a && host === b) || (asker === b && host === a);
    return isBetween && agreementCovers(state, asker, host, at(state.holdings, holding));
  });
}
