import type { Forecast, SeatView } from '../../../../shared/model/index.ts';
import { ruleset, zoneAt } from '../../../i18n/index.ts';

/** As far as Comity may move in a phase before a change comes to it, as it did in nearly all games. */
const DRIFT = 14;

/** What a change of Comity comes to where it stands at `at`: a loss is bigger in a bad zone, a gain smaller in a good one. */
export function comityBy(at: number, by: number): number {
  const { strainedExtra, breakingExtra, flourishingDamp } = ruleset.comity;
  const real: Record<SeatView['zone'], number> =
    by < 0
      ? { flourishing: by, holding: by, strained: by - strainedExtra, breaking: by - breakingExtra }
      : { flourishing: Math.max(0, by - flourishingDamp), holding: by, strained: by, breaking: by };
  return real[zoneAt(at)];
}

/** The least and the most that a change of Comity may come to, by the zones that it may stand in by then. */
export function comityRange({ comity }: Pick<SeatView, 'comity'>, by: number): [least: number, most: number] {
  const reached = [comity - DRIFT, comity, comity + DRIFT].map((at) => comityBy(at, by));
  const sizes = reached.map(Math.abs);
  const sign = Math.sign(by);
  return [sign * Math.min(...sizes), sign * Math.max(...sizes)];
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
