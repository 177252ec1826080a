import type { Case, CaseId, GameState, JurisdictionId, Ruling } from '../../model/index.ts';
import { NONE, RULINGS } from '../../model/index.ts';
import { parameterOf } from '../resolution.ts';
import { type Bounds, bandOf } from './bands.ts';
import { meritsOnAppeal } from './merits.ts';

type Weights = (jurisdiction: JurisdictionId) => readonly number[];

/** Percent of the leans a fresh panel may have that land in another band than `ruling`; 0 where there is no appeal. */
export function reversalOdds(state: GameState, record: Case, ruling: Ruling, weights?: Weights): number {
  if (record.demand === NONE || record.level >= parameterOf(state, 'level.top')) return 0;
  const { total, bands } = meritsOnAppeal(
    state,
    record,
    weights ?? ((jurisdiction) => state.jurisdictions[jurisdiction].weights),
  );
  return shareElsewhere(total, bands, ruling, state.setup.ruleset.merits.lean);
}

/** The odds for each ruling, as case law stands today. */
export function reversalsOf(state: GameState, id: CaseId): Record<Ruling, number> {
  const [quash, defer, narrow, enforce] = RULINGS.map((ruling) => reversalOdds(state, state.cases[id], ruling));
  return { quash, defer, narrow, enforce };
}

function shareElsewhere(total: number, bounds: Bounds, ruling: Ruling, most: number): number {
  let elsewhere = 0;
  for (let lean = -most; lean <= most; lean++) {
    if (bandOf(Math.max(0, Math.min(100, total + lean)), bounds) !== ruling) elsewhere++;
  }
  return Math.floor((elsewhere * 100) / (2 * most + 1));
}
