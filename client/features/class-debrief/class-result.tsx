import { t } from '../../i18n/index.ts';
import { CurvesChart } from './curves-chart.tsx';
import type { ToldWorld } from './worlds.ts';

/** What came of each world, in a line each; `own` is the one of the reader. */
export function ClassResult({ worlds, own }: { worlds: readonly ToldWorld[]; own?: number }) {
  return (
    <section class="report-class">
      <h2>{t('report.class')}</h2>
      <CurvesChart worlds={worlds} />
      <table class="k-data-table">
        <thead>
          <tr>
            {['world', 'comity', 'zone', 'came'].map((column) => (
              <th key={column} scope="col">
                {t(`report.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {worlds.map(({ id, name, words, debrief, cameTo }) => (
            <tr key={id} class={id === own ? 'report-own' : undefined}>
              <th scope="row">{id === own ? t('portfolio.ownWorld', { world: name }) : name}</th>
              <td>{debrief.view.comity}</td>
              <td>{words.zone(debrief.view.zone)}</td>
              <td>{cameTo}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
