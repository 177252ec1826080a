import type { Scenario } from '../../../shared/model/index.ts';
import { signed, t } from '../../i18n/index.ts';
import { Crest } from '../../ui/index.ts';
import { aboutScores } from './scores.ts';
import { WorldHeads } from './world-heads.tsx';
import { parOfAll, someOf, TOLD_MOST, type ToldWorld } from './worlds.ts';

/** Each seat against what that seat usually scores, world beside world; and the one to talk about. */
export function ScoreSlide({ worlds, scenario }: { worlds: readonly ToldWorld[]; scenario: Scenario }) {
  const told = someOf(
    worlds.filter(({ stopped }) => !stopped),
    TOLD_MOST,
  );
  if (told.length === 0) return <p class="slide-note">{t('classDebrief.score.none')}</p>;
  const { marked, fact, question } = aboutScores(told);
  return (
    <div class="slide-score">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.seat')}</th>
            <WorldHeads worlds={told} />
          </tr>
        </thead>
        <tbody>
          {scenario.seats.map(({ id, role, letters, variant }, at) => (
            <tr key={id}>
              <th scope="row">
                <Crest role={role} letters={letters} variant={variant} size={24} /> {t(`seat.${id}.name`)}
              </th>
              {told.map((one) => {
                const rank = one.debrief.view.ranks?.find((found) => found.seat === at);
                return (
                  <td key={one.id} class={one === marked?.world && at === marked.seat ? 'best' : ''}>
                    {rank ? signed(rank.score - rank.par) : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <p>
          {t('classDebrief.score.par')} {told.map(({ debrief }) => parOfAll(debrief.view)).find(Boolean)}
        </p>
        {fact && <h3>{fact}</h3>}
        {question && <p>{question}</p>}
      </div>
    </div>
  );
}
