import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import rubric from '../../../assets/lesson/rubric.json' with { type: 'json' };
import type { StudentWork } from '../../../shared/lesson/index.ts';
import { exitQuestions } from '../../features/class-debrief/exit-questions.ts';
import { useTeaching } from '../../features/teaching/content.ts';
import { quizWords } from '../../features/teaching/quiz.ts';
import { t } from '../../i18n/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { realNameOf } from './members.ts';
import { placeName } from './words.ts';

const COMMENT_MOST = 2000;

/** Answers and points, student by student: the rubric beside what they wrote. */
export function GradesSheet() {
  const { view } = useConsole();
  const { work } = view.value;
  const at = useSignal(0);
  const shown = work[Math.min(at.value, work.length - 1)];
  if (!shown) return <p>{t('console.lobby.empty')}</p>;
  const graded = work.filter(({ grade }) => Object.keys(grade.points).length > 0).length;
  return (
    <div class="con-grades">
      <div class="con-acts">
        <Button
          icon="caret-left"
          blocked={at.value === 0 ? t('console.grades.first') : undefined}
          onClick={() => at.value--}
        >
          {t('console.grades.back')}
        </Button>
        <Button
          icon="caret-right"
          blocked={at.value >= work.length - 1 ? t('console.grades.last') : undefined}
          onClick={() => at.value++}
        >
          {t('console.grades.next')}
        </Button>
        <p class="con-note">{t('console.grades.count', { at: at.value + 1, all: work.length, graded })}</p>
      </div>
      <Student key={shown.member} work={shown} />
    </div>
  );
}

function Student({ work }: { work: StudentWork }) {
  const { view, send } = useConsole();
  const { members, realNames, lesson } = view.value;
  const member = members.find(({ id }) => id === work.member);
  const points = useSignal<Record<string, number>>(work.grade.points);
  const comment = useSignal(work.grade.comment);
  const saved = useSignal<boolean | undefined>(undefined);
  const knew = quizWords(work, useTeaching(lesson.scenario)?.pack.quiz ?? []);
  const total = rubric.reduce((sum, { id }) => sum + (points.value[id] ?? 0), 0);
  const most = rubric.reduce((sum, one) => sum + one.points, 0);
  useEffect(() => {
    const typed = comment.value;
    if (typed === work.grade.comment && points.value === work.grade.points) return;
    const grade = { points: points.value, comment: typed };
    const timer = setTimeout(
      () => void send({ kind: 'grade', member: work.member, ...grade }).then((ok) => (saved.value = ok)),
      400,
    );
    return () => clearTimeout(timer);
  }, [comment.value, points.value]);
  if (!member) return null;
  return (
    <section aria-label={member.name}>
      <h3>
        {realNames[member.id] ?? member.name}{' '}
        <small>
          {realNameOf(member, realNames) && `${member.name}, `}
          {member.world >= 0 && placeName(lesson.scenario, member.world, member.seat)}
        </small>{' '}
        <a href={`/portfolio/${lesson.id}?member=${member.id}`} target="comity-portfolio">
          {t('portfolio.title')}
        </a>
      </h3>
      <dl class="con-grades-answers">
        {(['before', 'after'] as const).flatMap((when) =>
          exitQuestions(when)
            .filter((id) => when === 'after' || work.before[id])
            .map((id) => (
              <div key={when + id}>
                <dt>
                  {when === 'before' && t('report.before')} {t(`exit.${id}`)}
                </dt>
                <dd>{work[when][id] || t('console.grades.noAnswer')}</dd>
              </div>
            )),
        )}
        {knew && (
          <div>
            <dt>{t('report.quiz')}</dt>
            <dd>{knew}</dd>
          </div>
        )}
      </dl>
      {rubric.map(({ id, points: full }) => (
        <fieldset key={id} class="con-factor">
          <legend>{t(`rubric.${id}`)}</legend>
          {Array.from({ length: full + 1 }, (_, n) => (
            <label key={n} class={points.value[id] === n ? 'con-chosen' : ''}>
              <input
                class="k-cover"
                type="radio"
                name={`grade-${id}`}
                checked={points.value[id] === n}
                onChange={() => (points.value = { ...points.value, [id]: n })}
              />
              {n}
            </label>
          ))}
        </fieldset>
      ))}
      <TextField
        label={t('console.grades.comment')}
        value={comment.value}
        most={COMMENT_MOST}
        rows={2}
        onInput={(text) => (comment.value = text)}
      />
      <p role="status">
        {Object.keys(points.value).length > 0 && <b>{t('console.grades.total', { total, most })}</b>}{' '}
        {saved.value !== undefined && t(saved.value ? 'console.grades.saved' : 'console.refused')}
      </p>
    </section>
  );
}
