import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { useServerNow } from '../../state/server-now.ts';
import { Button, Icon } from '../../ui/index.ts';
import { adviceOf } from './advice.ts';
import { useConsole } from './console-store.ts';
import { type Course, courseOf } from './course.ts';
import { replanWords, whyReplan } from './replan-words.ts';
import './course.css';

/** The lesson's clock: which minute it is, what to say and watch now, and one press that makes up for lost time. */
export function CoursePanel() {
  const { view, send } = useConsole();
  const now = useServerNow(true);
  const course = courseOf(view.value, now);
  const setting = useSignal(false);
  if (!course)
    return (
      <section class="con-panel con-course" aria-label={t('console.course')}>
        <p class="con-note">{t('console.course.waits')}</p>
      </section>
    );
  const { minute, minutes, part, stale, replan, missing } = course;
  const { lesson } = view.value;
  return (
    <section class="con-panel con-course" aria-label={t('console.course')}>
      <header>
        <h2>
          <Icon name="clock" size={20} />{' '}
          {stale ? t('console.course.stale') : t('console.course.minute', { minute, minutes })}
        </h2>
        <p>{!stale && whenNext(course)}</p>
        <Button
          small
          icon="gear"
          label={t('console.course.set')}
          pressed={setting.value}
          onClick={() => (setting.value = !setting.value)}
        />
      </header>
      {!stale && <Bar course={course} />}
      {(setting.value || stale) && <SetMinute minute={stale ? 0 : minute} onDone={() => (setting.value = false)} />}
      {!stale && (
        <>
          <p>
            <b>{t('console.course.say')}</b> {adviceOf(course, 'say')}
          </p>
          <p class="con-course-watch">
            <b>{t('console.course.watch')}</b> {adviceOf(course, 'watch')}
          </p>
        </>
      )}
      {!replan && part === 'play' && lesson.lastRound > 0 && (
        <p>{t('console.replan.last', { round: lesson.lastRound })}</p>
      )}
      {missing > 0 && <p class="con-replan">{t('console.replan.most', { late: missing })}</p>}
      {replan && (
        <div class="con-replan">
          <p>{whyReplan(course)}</p>
          <p>{t('console.replan.new', { plan: replanWords(replan, lesson.pace) })}</p>
          <Button small kind="ink" icon="timer" onClick={() => send({ kind: 'replan', ...replan })}>
            {t('console.replan.go')}
          </Button>
        </div>
      )}
    </section>
  );
}

function whenNext({ part, debriefAt, debriefComes, exitAt }: Course): string {
  if (part === 'exit') return t('console.course.end');
  if (part === 'debrief') return t('console.course.exitAt', { minute: exitAt });
  return t(debriefComes > debriefAt ? 'console.course.debriefLate' : 'console.course.debriefAt', {
    minute: debriefAt,
    comes: debriefComes,
  });
}

function Bar({ course: { minute, minutes, debriefAt, exitAt } }: { course: Course }) {
  const share = (at: number) => `${Math.min(100, (at / minutes) * 100)}%`;
  return (
    <span class="con-course-bar" aria-hidden="true">
      <i style={{ width: share(minute) }} />
      <b style={{ left: share(debriefAt) }} />
      <b style={{ left: share(exitAt) }} />
    </span>
  );
}

function SetMinute({ minute, onDone }: { minute: number; onDone(): void }) {
  const { send } = useConsole();
  const typed = useSignal(String(minute));
  const wanted = Number(typed.value);
  const isMinute = typed.value !== '' && Number.isInteger(wanted) && wanted >= 0 && wanted <= 600;
  const set = () => isMinute && send({ kind: 'minute', minute: wanted }).then((ok) => ok && onDone());
  return (
    <form
      class="con-set-minute"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <label>
        {t('console.course.now')}{' '}
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={600}
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </label>
      <Button small kind="ink" blocked={isMinute ? undefined : t('console.course.wrong')} onClick={set}>
        {t('console.course.setGo')}
      </Button>
    </form>
  );
}
