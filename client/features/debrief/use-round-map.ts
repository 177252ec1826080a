import { useMemo } from 'preact/hooks';
import type { Debrief, Scenario } from '../../../shared/model/index.ts';
import type { MapModel } from '../map/types.ts';
import { mapOfRound } from './round-map.ts';
import type { Words } from './words.ts';

/** The map as it stood at the end of a round, made anew only for another round or other words. */
export function useRoundMap(debrief: Debrief, scenario: Scenario, round: number, words: Words): MapModel {
  return useMemo(
    () =>
      mapOfRound(debrief, scenario, round, {
        seat: words.seat,
        place: words.place,
        city: words.city,
        secret: words.t('debrief.map.secret'),
        suspended: words.t('debrief.map.suspended'),
      }),
    [debrief, scenario, round, words],
  );
}
