import type { Forecast, SeatView } from '../../../../shared/model/index.ts';
import { ruleset, zoneAt } from '../../../i18n/index.ts';

/** What a change of Comity comes to where it stands at `at`: a loss is bigger in a bad zone, a gain smaller in a good one. */
export function comityBy(at: number, by: number): number {
  const { strainedExtra, breakingExtra, flourishingDamp } = ruleset.comity;
  const real: Record<SeatView['zone'], number> =
    by < 0
      ? { flourishing: by, holding: by, strained: by - strainedExtra, breaking: by - breakingExtra }
      : { flourishing: Math.max(0, by - flourishingDamp), holding: by, strained: by, breaking: by };
  return real[zoneAt(at)];
}

/** What Comity may lose by a move where it stands now: what is bound to be lost, and the dearest of what may follow. */
export function comityAtWorst({ comity }: Pick<SeatView, 'comity'>, forecast: readonly Forecast[]): number {
  let bound = 0;
  let dearest = 0;
  for (const { effect, chance } of forecast) {
    if (effect.on !== 'comity' || effect.by >= 0 || chance === 0) continue;
    const by = comityBy(comity, effect.by);
    if (chance === 100) bound += by;
    else dearest = Math.min(dearest, by);
  }
  return bound + dearest;
}
