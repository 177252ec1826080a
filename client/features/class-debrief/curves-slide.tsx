import { inARow, t } from '../../i18n/index.ts';
import { CurvesChart } from './curves-chart.tsx';
import { lineOf, WorldMarks } from './world-mark.tsx';
import { someOf, TOLD_MOST, type ToldWorld } from './worlds.ts';

/** Same warrant, so many histories: the curves in one chart, and what each world came to. */
export function CurvesSlide({ worlds, own }: { worlds: readonly ToldWorld[]; own?: string }) {
  const told = someOf(worlds, TOLD_MOST);
  return (
    <div class="slide-curves">
      <CurvesChart worlds={worlds} own={own} />
      <ul class="ends" data-many={told.length > 4 ? '' : undefined}>
        {told.map(({ id, name, words, cameTo, debrief, members }) => (
          <li key={id} class={name === own ? 'own' : ''}>
            <p class="ends-head">
              <WorldMarks names={[name]} own={own} />
              <svg class="ends-line" viewBox="0 0 44 6" aria-hidden="true">
                <path d="M0 3H44" stroke={lineOf(id).colour} stroke-dasharray={lineOf(id).dash} />
              </svg>
              <span class="ends-comity">
                <span>{words.zone(debrief.view.zone)}</span> <b>{debrief.view.comity}</b>
              </span>
            </p>
            <h3>{cameTo}</h3>
            {members.some((member) => member.name) && (
              <p class="ends-names">{inARow(members.map((member) => member.name))}</p>
            )}
          </li>
        ))}
      </ul>
      {told.length < worlds.length && (
        <p class="slide-note">{t('classDebrief.some', { told: told.length, all: worlds.length })}</p>
      )}
    </div>
  );
}
