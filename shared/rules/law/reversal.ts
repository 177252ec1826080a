import type { Case, CaseId, GameState, Ruling } from '../../model/index.ts';
import { at, RULINGS } from '../../model/index.ts';
import { parameterOf } from '../resolution.ts';
import { meritsOnAppeal, rawTotal } from './merits.ts';
import { type Landings, landingsOf, sizesUnknown } from './odds.ts';
import { nextFact } from './open-facts.ts';

/** Percent of what a fresh panel may read that lands in another band than `ruling`; 0 where there is no appeal. */
export function reversalOdds(state: GameState, record: Case, ruling: Ruling): number {
  const landings = landingsOnAppeal(state, record);
  return landings ? shareOf(landings, (band) => RULINGS[band] !== ruling) : 0;
}

/** Percent of what the panel above may read that lands in one of these bands; 0 where there is no appeal. */
export function landingOdds(state: GameState, record: Case, rulings: readonly Ruling[]): number {
  const landings = landingsOnAppeal(state, record);
  return landings ? shareOf(landings, (band) => rulings.includes(at(RULINGS, band))) : 0;
}

/** All that an appeal may come to: facts not found yet, the one that will be open then, and every lean of the panel. */
function landingsOnAppeal(state: GameState, record: Case): Landings | undefined {
  if (record.kind !== 'challenge' || record.level >= parameterOf(state, 'level.top')) return undefined;
  const { parts, bands } = meritsOnAppeal(state, record);
  const unknown = sizesUnknown(record.facts);
  const next = nextFact(state, record);
  const { facts, lean } = state.setup.ruleset.merits;
  if (next) unknown.push(facts[next]);
  return landingsOf(rawTotal(parts), bands, unknown, lean);
}

function shareOf(landings: Landings, isMeant: (band: number) => boolean): number {
  let meant = 0;
  let all = 0;
  for (const [band, count] of landings.entries()) {
    all += count;
    if (isMeant(band)) meant += count;
  }
  return Math.floor((meant * 100) / all);
}

/** The odds of reversal of each ruling, as case law stands today. */
export function reversalsOf(state: GameState, id: CaseId): Record<Ruling, number> {
  const landings = landingsOnAppeal(state, at(state.cases, id));
  const odds = (own: number) => (landings ? shareOf(landings, (band) => band !== own) : 0);
  return { quash: odds(0), defer: odds(1), narrow: odds(2), enforce: odds(3) };
}
