import type { DataKind, GameState, JurisdictionId, LawKind, Meter, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { effectOf } from '../resolution.ts';
import { companiesBoundBy } from './places.ts';

/** What making or repealing a law does to meters and Comity at once. */
export type LawEffects = { comity: number; meters: { seat: SeatId; meter: Meter; by: number }[] };

/** The meters of each company bound by it that a law moves, each by the effect '<law>.<meter>'. */
const OF_COMPANIES: Record<LawKind, Meter[]> = {
  reach: [],
  blocking: ['revenue'],
  localisation: ['revenue'],
  capability: ['trust'],
  charter: ['trust'],
};

/** Half of it, taken back, rounded toward zero. */
const undone = (by: number) => -Math.trunc(by / 2);

/** Effects of a law on the day it passes; a repeal undoes half of them. */
export function lawEffects(state: GameState, maker: JurisdictionId, kind: LawKind, repeal: boolean): LawEffects {
  const { comity, sovereignty, standing } = state.setup.ruleset.laws[kind];
  const seat = at(state.jurisdictions, maker).government;
  const own: LawEffects['meters'] = [
    { seat, meter: 'sovereignty', by: sovereignty },
    { seat, meter: 'standing', by: standing },
  ];
  if (kind === 'capability') own.push({ seat, meter: 'security', by: effectOf(state, 'capability.security') });
  const companies = companiesBoundBy(state, maker).flatMap((company) =>
    OF_COMPANIES[kind].map((meter) => ({ seat: company, meter, by: effectOf(state, `${kind}.${meter}`) })),
  );
  const all = [...own, ...companies];
  if (!repeal) return { comity, meters: all };
  return { comity: undone(comity), meters: all.map((one) => ({ ...one, by: undone(one.by) })) };
}

/** Whether a state's own book already holds this law. */
export function isOwnLaw(
  state: GameState,
  jurisdiction: JurisdictionId,
  kind: LawKind,
  data: DataKind | 'any',
): boolean {
  return at(state.jurisdictions, jurisdiction).laws.some(
    (law) => law.kind === kind && (kind !== 'localisation' || law.data === data || law.data === 'any'),
  );
}
