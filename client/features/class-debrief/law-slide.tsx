import { type JurisdictionId, TESTS, type Test } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';
import { WeightChart } from '../debrief/weight-chart.tsx';
import type { ToldWorld } from './worlds.ts';

/** How the five tests moved in one court, world beside world. */
export function LawSlide({ court, worlds }: { court: JurisdictionId; worlds: readonly ToldWorld[] }) {
  const [first] = worlds;
  return (
    <div class="slide-law">
      <h3>{t('classDebrief.law.title', { court: first.words.court(court) })}</h3>
      <div class="law-worlds">
        {worlds.map(({ id, name, words }) => (
          <WeightChart
            key={id}
            history={words.weightsOf(court)}
            title={t('classDebrief.world', { world: name })}
            words={words}
          />
        ))}
      </div>
      <p>{t('classDebrief.law.note')}</p>
      <ul class="law-moved">
        {worlds.map(({ id, name, words }) => {
          const moved = mostMoved(words.weightsOf(court));
          return (
            <li key={id}>
              {moved
                ? t('classDebrief.law.moved', { world: name, ...moved, test: t(`test.${moved.test}.name`) })
                : t('classDebrief.law.still', { world: name })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The test whose weight changed most from the start to the end. */
function mostMoved(rows: readonly (readonly number[])[]): { test: Test; from: number; to: number } | undefined {
  const [first = [], last = []] = [rows[0], rows.at(-1)];
  return TESTS.map((test, i) => ({ test, from: first[i] ?? 0, to: last[i] ?? 0 }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
}
