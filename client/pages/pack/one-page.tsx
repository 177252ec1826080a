import type { Plan } from '../../../shared/lesson/index.ts';
import { type LessonPart, lessonParts } from '../../features/teaching/lesson-parts.ts';
import type { Pack } from '../../features/teaching/model.ts';
import { hasText, t } from '../../i18n/index.ts';

type Props = { pack: Pack; plan: Plan; rounds: number };

/** How a lesson is begun: text ids pack.how.<step>. */
const HOW = [1, 2, 3, 4, 5];
/** What may happen, and what to press then: text ids pack.trouble.<id> and pack.trouble.<id>.do. */
const TROUBLES = ['late', 'device', 'disturbs', 'eyes', 'time', 'bell'];

/** The one page that a teacher reads: what for, what is needed, how to begin, minute by minute, and what may happen. */
export function OnePage({ pack, plan, rounds }: Props) {
  const parts = lessonParts(plan, rounds);
  const startOf = (at: number) => parts.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <h3>{t('pack.goals')}</h3>
      <ul>
        {pack.goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>
      <h3>{t('pack.needs')}</h3>
      <p>{pack.needs}</p>
      <h3>{t('pack.how')}</h3>
      <ol>
        {HOW.map((step) => (
          <li key={step}>{t(`pack.how.${step}`)}</li>
        ))}
      </ol>
      <h3>{t('pack.course', { minutes: plan.minutes })}</h3>
      <table class="pack-table">
        <tbody>
          {parts.map(({ part, minutes }, at) => (
            <tr key={part}>
              <th scope="row">
                {t('pack.minutes', { from: startOf(at), to: startOf(at) + minutes, part: t(`console.part.${part}`) })}
              </th>
              <td>
                <b>{t('console.course.say')}</b> {sayOf(part)} <b>{t('console.course.watch')}</b>{' '}
                {t(`console.course.watch.${part}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('pack.trouble')}</h3>
      <table class="pack-table">
        <tbody>
          {TROUBLES.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`pack.trouble.${id}`)}</th>
              <td>{t(`pack.trouble.${id}.do`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What is said in a part of the lesson; on paper without what the console shows beside it. */
function sayOf(part: LessonPart['part']): string {
  const own = `pack.say.${part}`;
  return t(hasText(own) ? own : `console.course.say.${part}`);
}
