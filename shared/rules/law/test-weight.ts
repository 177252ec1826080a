import type { GameState, JurisdictionId, Test } from '../../model/index.ts';
import { at, TESTS } from '../../model/index.ts';

/** How much a test weighs in a jurisdiction's case law. */
export function testWeight(state: GameState, jurisdiction: JurisdictionId, test: Test): number {
  const { weights } = at(state.jurisdictions, jurisdiction);
  return at(weights, TESTS.indexOf(test));
}
