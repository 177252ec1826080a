import type { Scenario } from '../../../shared/model/index.ts';
import { signed, t } from '../../i18n/index.ts';
import { Crest } from '../../ui/index.ts';
import { WorldHeads } from './world-heads.tsx';
import { parOfAll, someOf, TOLD_MOST, type ToldWorld } from './worlds.ts';

type Best = { world: ToldWorld; seat: number; score: number; par: number };

/** Each seat against what that seat usually scores, world beside world; and the one that did best by that. */
export function ScoreSlide({ worlds, scenario }: { worlds: readonly ToldWorld[]; scenario: Scenario }) {
  const told = someOf(
    worlds.filter(({ stopped }) => !stopped),
    TOLD_MOST,
  );
  const best = bestOf(told);
  if (!best) return <p class="slide-note">{t('classDebrief.score.none')}</p>;
  const { world, seat, score, par } = best;
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
                  <td key={one.id} class={one === world && at === seat ? 'best' : ''}>
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
          {t('classDebrief.score.par')} {parOfAll(world.debrief.view)}
        </p>
        <h3>
          {t('classDebrief.score.best', {
            world: world.name,
            seat: world.words.seatInText(seat),
            score,
            par,
            above: signed(score - par),
          })}
        </h3>
        <p>{t('classDebrief.score.ask', { seat: world.words.seatInText(seat) })}</p>
      </div>
    </div>
  );
}

/** The seat that came out highest above its par. */
export function bestOf(worlds: readonly ToldWorld[]): Best | undefined {
  return worlds
    .flatMap((world) =>
      (world.debrief.view.ranks ?? []).map(({ seat, score, par }): Best => ({ world, seat, score, par })),
    )
    .sort((a, b) => b.score - b.par - (a.score - a.par))[0];
}
