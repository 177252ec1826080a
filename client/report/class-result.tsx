import { CurvesChart } from '../histories/curves-chart.tsx';
import type { ToldWorld } from '../histories/worlds.ts';
import { t } from '../text/index.ts';

/** What came of each world, in a line each. */
export function ClassResult({ worlds }: { worlds: readonly ToldWorld[] }) {
  return (
    <section class="report-class">
      <h2>{t('report.class')}</h2>
      <CurvesChart worlds={worlds} />
      <table>
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
            <tr key={id}>
              <th scope="row">{name}</th>
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
