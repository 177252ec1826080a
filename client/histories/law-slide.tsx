import type { JurisdictionId } from '../../shared/model/index.ts';
import { WeightChart } from '../debrief/weight-chart.tsx';
import { t } from '../text/index.ts';
import type { ToldWorld } from './worlds.ts';

/** How the five tests moved in one court, world beside world. */
export function LawSlide({ court, worlds }: { court: JurisdictionId; worlds: readonly ToldWorld[] }) {
  const [first] = worlds;
  return (
    <div class="slide-law">
      <h3>{t('histories.law.title', { court: first.words.court(court) })}</h3>
      <div class="law-worlds">
        {worlds.map(({ id, name, words }) => (
          <WeightChart
            key={id}
            history={words.weightsOf(court)}
            title={t('histories.world', { world: name })}
            words={words}
          />
        ))}
      </div>
      <p class="slide-note">{t('histories.law.note')}</p>
    </div>
  );
}
