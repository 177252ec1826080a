import type { Case, GameState, JurisdictionId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';

/** Cases on demands that a state's reach law would moot: not yet final, in its own courts or its members'. */
export function pendingCasesOf(state: GameState, jurisdiction: JurisdictionId): Case[] {
  return state.cases.filter(
    (one) =>
      one.demand !== NONE &&
      (one.status === 'argued' || one.status === 'ruled') &&
      (one.jurisdiction === jurisdiction || state.jurisdictions[one.jurisdiction].parent === jurisdiction),
  );
}
