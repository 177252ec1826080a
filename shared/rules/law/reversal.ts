import type { Case, CaseId, GameState, JurisdictionId, Ruling } from '../../model/index.ts';
import { RULINGS } from '../../model/index.ts';
import { parameterOf } from '../resolution.ts';
import { bandOf } from './bands.ts';
import { meritsOnAppeal } from './merits.ts';

type Weights = (jurisdiction: JurisdictionId) => readonly number[];

/** Percent of the leans a fresh panel may have that land in another band than `ruling`; 0 where there is no appeal. */
export function reversalOdds(state: GameState, record: Case, ruling: Ruling, weights?: Weights): number {
  return landingOdds(
    state,
    record,
    RULINGS.filter((other) => other !== ruling),
    weights,
  );
}

/** Percent of the leans of the panel above that land in one of these bands; 0 where there is no appeal. */
export function landingOdds(state: GameState, record: Case, rulings: readonly Ruling[], weights?: Weights): number {
  if (record.kind !== 'challenge' || record.level >= parameterOf(state, 'level.top')) return 0;
  const today: Weights = (jurisdiction) => state.jurisdictions[jurisdiction].weights;
  const { total, bands } = meritsOnAppeal(state, record, weights ?? today);
  const most = state.setup.ruleset.merits.lean;
  let landing = 0;
  for (let lean = -most; lean <= most; lean++) {
    if (rulings.includes(bandOf(Math.max(0, Math.min(100, total + lean)), bands))) landing++;
  }
  return Math.floor((landing * 100) / (2 * most + 1));
}

/** The odds of reversal of each ruling, as case law stands today. */
export function reversalsOf(state: GameState, id: CaseId): Record<Ruling, number> {
  const [quash, defer, narrow, enforce] = RULINGS.map((ruling) => reversalOdds(state, state.cases[id], ruling));
  return { quash, defer, narrow, enforce };
}
