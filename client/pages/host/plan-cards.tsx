import { PLANS, type Plan, phaseLasts } from '../../../shared/lesson/index.ts';
import { type LessonPart, lessonParts } from '../../features/teaching/lesson-parts.ts';
import { t } from '../../i18n/index.ts';
import { minutesText } from '../../state/server-now.ts';

/** The ready-made plans, each with a bar of what its minutes are for. */
export function PlanCards({
  rounds,
  chosen,
  onChoose,
}: {
  rounds: number;
  chosen: Plan['id'];
  onChoose(id: Plan['id']): void;
}) {
  return (
    <fieldset class="host-plans">
      <legend>{t('console.plan')}</legend>
      {PLANS.map((plan) => (
        <label key={plan.id} class={`host-plan${plan.id === chosen ? ' host-chosen' : ''}`}>
          <input
            class="k-cover"
            type="radio"
            name="plan"
            checked={plan.id === chosen}
            onChange={() => onChoose(plan.id)}
          />
          <b>{t('console.plan.minutes', { minutes: plan.minutes })}</b>
          <em>
            {t('console.plan.rounds', {
              rounds,
              round: minutesText((phaseLasts(plan, 2, 'orders') + phaseLasts(plan, 2, 'bench')) / 1000),
            })}
          </em>
          <PartsBar parts={lessonParts(plan, rounds)} />
        </label>
      ))}
    </fieldset>
  );
}

function PartsBar({ parts }: { parts: LessonPart[] }) {
  return (
    <span class="host-parts">
      {parts.map(({ part, minutes }) => (
        <span key={part} class={`host-part host-part-${part}`} style={{ flexGrow: minutes }}>
          <i aria-hidden="true" />
          <b>{minutes}</b> <small>{t(`console.part.${part}`)}</small>
        </span>
      ))}
    </span>
  );
}
