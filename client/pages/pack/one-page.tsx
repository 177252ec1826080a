import type { Plan } from '../../../shared/lesson/index.ts';
import { briefNote, briefTitle } from '../../features/brief/brief-words.ts';
import { BRIEF } from '../../features/brief/slides.ts';
import { type LessonPart, lessonParts } from '../../features/teaching/lesson-parts.ts';
import type { Brief, Pack } from '../../features/teaching/model.ts';
import { hasText, t } from '../../i18n/index.ts';

type Props = { pack: Pack; brief: Brief; plan: Plan; rounds: number };

/** The one page that a teacher reads: what for, what is needed, minute by minute, and what is said to each slide. */
export function OnePage({ pack, brief, plan, rounds }: Props) {
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
      <h3>{t('pack.slides')}</h3>
      <ol>
        {BRIEF.map((slide) => (
          <li key={slide}>
            <b>{slide === 'happened' ? brief.title : briefTitle(slide)}.</b>{' '}
            {slide === 'happened' ? brief.note : briefNote(slide)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What is said in a part of the lesson; on paper without what the console shows beside it. */
function sayOf(part: LessonPart['part']): string {
  const own = `pack.say.${part}`;
  return t(hasText(own) ? own : `console.course.say.${part}`);
}
