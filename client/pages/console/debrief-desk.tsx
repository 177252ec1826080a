import { useSignal } from '@preact/signals';
import { planOf } from '../../../shared/lesson/index.ts';
import { saveFile } from '../../app/save-file.ts';
import { exitQuestions } from '../../features/class-debrief/exit-questions.ts';
import { type Slide, slideTitle } from '../../features/class-debrief/slides.ts';
import { stepTimes } from '../../features/class-debrief/step-times.ts';
import { useLessonDebrief } from '../../features/class-debrief/use-lesson-debrief.ts';
import type { ToldWorld } from '../../features/class-debrief/worlds.ts';
import { hasTeaching } from '../../features/teaching/content.ts';
import { Knowledge } from '../../features/teaching/knowledge.tsx';
import { quizSent } from '../../features/teaching/quiz.ts';
import { capital, dateWritten, t } from '../../i18n/index.ts';
import { type LessonFile, lessonExport } from '../../net/index.ts';
import { useServerNow } from '../../state/server-now.ts';
import { Button, ErrorNote, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { courseOf } from './course.ts';
import { CoursePanel } from './course-panel.tsx';
import { GradesToPlatform } from './platform-acts.tsx';
import { stepNote, stepSay } from './step-note.ts';
import { TopBar } from './top-bar.tsx';
import { useStepper } from './use-stepper.ts';
import { endedHow } from './words.ts';
import './debrief-desk.css';

/** After the game: what the projector shows, the files to keep, and what comes next. */
export function DebriefDesk() {
  const { view, lesson, sheet } = useConsole();
  const { lesson: publicLesson, worlds, members, answered, settings, actor, work } = view.value;
  const students = members.filter(({ status }) => status !== 'asking').length;
  return (
    <div class="con">
      <TopBar>
        <a class="k-button k-button-gold" href={`/class/${lesson}/debrief`} target="comity-debrief">
          <Icon name="chart-line-up" size={20} /> {t('console.debrief.page')}
        </a>
      </TopBar>
      <main class="con-debrief">
        <Steps />
        <div class="con-debrief-side">
          <CoursePanel />
          <section class="con-panel" aria-label={t('console.results')}>
            <h2>{t('console.results')}</h2>
            <ul class="con-results">
              {worlds.map(({ id, name, comity, zone, ending, left, round }) => (
                <li key={id}>
                  <span class="con-letter">{name}</span>
                  <span>
                    {t('ui.comity')} <b class="k-num">{comity}</b> {t(`zone.${zone}`)}
                    <em>
                      {left ? t('console.left') : t(`console.ended.${endedHow(ending, round, publicLesson.rounds)}`)}
                    </em>
                  </span>
                </li>
              ))}
            </ul>
            <h3>{t('console.answered')}</h3>
            <Answered counts={answered.after} when="after" students={students} />
            <Button kind="ink" icon="pen-nib" onClick={() => (sheet.value = { what: 'grades' })}>
              {t('console.grades.go')}
            </Button>
            <GradesToPlatform />
            {settings.askBefore && (
              <>
                <h3>{t('console.answered.before')}</h3>
                <Answered counts={answered.before} when="before" students={students} />
                <Knowledge scenario={publicLesson.scenario} sent={quizSent(work)} />
              </>
            )}
          </section>
          <Files />
          <section class="con-panel" aria-label={t('console.next')}>
            <h2>{t('console.next')}</h2>
            <div class="con-acts">
              <Button icon="arrow-counter-clockwise" onClick={() => (sheet.value = { what: 'again', swap: true })}>
                {t('console.again.swap')}
              </Button>
              <Button onClick={() => (sheet.value = { what: 'again', swap: false })}>{t('console.again')}</Button>
              {actor === 'host' && (
                <Button icon="trash" onClick={() => (sheet.value = { what: 'delete' })}>
                  {t('console.delete')}
                </Button>
              )}
            </div>
            <p class="con-note">
              {t('console.keptUntil', {
                date: dateWritten(new Date(publicLesson.forgetAt), { dateStyle: 'long' }),
              })}
            </p>
          </section>
        </div>
      </main>
    </div>
  );
}

/** How many have answered each question. */
function Answered(props: { counts: Record<string, number>; when: 'before' | 'after'; students: number }) {
  const { counts, when, students } = props;
  return (
    <ul class="con-answered">
      {exitQuestions(when).map((id) => (
        <li key={id}>
          {t(`exit.${id}`)} <b>{t('console.answered.count', { count: counts[id] ?? 0, students })}</b>
        </li>
      ))}
    </ul>
  );
}

/** What follows the last questions for each who has sent them: the quiz where it was asked before the game, and the newspaper. */
function AfterIt() {
  const { lesson, settings } = useConsole().view.value;
  return (
    <>
      {settings.askBefore && t('classDebrief.note.exit.quiz')}{' '}
      {hasTeaching(lesson.scenario) && t('classDebrief.note.exit.press')}
    </>
  );
}

/** What the projector shows, slide by slide, and the buttons that go on. */
function Steps() {
  const { view, lesson, key, send } = useConsole();
  const { told, problem, retry } = useLessonDebrief(lesson, key, true);
  const slides = told?.slides ?? [];
  const last = slides.length - 1;
  const at = Math.min(view.value.lesson.debriefStep, Math.max(0, last));
  const steps = useStepper(at, (step) => send({ kind: 'debriefStep', step }));
  const plan = planOf(view.value.settings.plan);
  const course = courseOf(view.value, useServerNow(true));
  const times = stepTimes(slides, plan, course?.debriefComes ?? 0, course?.exitAt ?? plan.minutes);
  const next = () => {
    const step = slides.findIndex((_, one) => one > steps.from() && !times[one].skip);
    return step < 0 ? last : step;
  };
  return (
    <section class="con-panel con-steps" aria-label={t('console.steps')}>
      <h2>
        <Icon name="presentation-chart" size={20} /> {t('console.steps')}
      </h2>
      {problem !== undefined && (
        <ErrorNote title={problem}>
          <Button small onClick={retry}>
            {t('console.retry')}
          </Button>
        </ErrorNote>
      )}
      <div class="con-acts">
        <Button
          icon="caret-left"
          blocked={at <= 0 ? t('console.steps.first') : undefined}
          onClick={() => steps.to(Math.max(0, steps.from() - 1))}
        >
          {t('console.steps.back')}
        </Button>
        <Button
          kind="ink"
          icon="caret-right"
          blocked={at >= last ? t('console.steps.last') : undefined}
          onClick={() => steps.to(next())}
        >
          {t('console.steps.next')}
        </Button>
      </div>
      {slides[at] && (
        <blockquote class="con-steps-note">
          <b>{t('console.steps.say')}</b> {stepSay(slides[at], told?.worlds ?? [])}{' '}
          {slides[at].chapter === 'exit' && <AfterIt />}
        </blockquote>
      )}
      <ol>
        {slides.map((slide, step) => (
          <li key={step}>
            <button type="button" aria-current={step === at ? 'step' : undefined} onClick={() => steps.to(step)}>
              <b>{step + 1}</b>
              <StepName slide={slide} worlds={told?.worlds ?? []} />
              {course && !course.stale && (
                <small class="con-steps-time">
                  {times[step].skip ? t('console.steps.skip') : t('console.steps.at', { minute: times[step].at })}
                </small>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepName({ slide, worlds }: { slide: Slide; worlds: readonly ToldWorld[] }) {
  const note = capital(stepNote(slide, worlds));
  return (
    <span>
      {slideTitle(slide, worlds)}
      {note && <em title={note}>{note}</em>}
    </span>
  );
}

/** What a host may keep after the lesson is gone. */
function Files() {
  const { lesson, key, view } = useConsole();
  const problem = useSignal(false);
  const save = async (file: LessonFile) => {
    problem.value = false;
    try {
      const end = file === 'json' ? 'json' : file === 'gradesXlsx' ? 'xlsx' : 'csv';
      const what = `${file.startsWith('grades') ? '-grades' : ''}${file.endsWith('Semicolon') ? '-semicolons' : ''}`;
      saveFile(await lessonExport(lesson, key, file), `comity-${view.value.lesson.code}${what}.${end}`);
    } catch {
      problem.value = true;
    }
  };
  return (
    <section class="con-panel" aria-label={t('console.files')}>
      <h2>{t('console.files')}</h2>
      <div class="con-acts">
        <Button icon="download-simple" onClick={() => save('csv')}>
          {t('console.files.csv')}
        </Button>
        <Button icon="download-simple" onClick={() => save('csvSemicolon')}>
          {t('console.files.csvSemicolon')}
        </Button>
        <Button icon="download-simple" onClick={() => save('grades')}>
          {t('console.files.grades')}
        </Button>
        <Button icon="download-simple" onClick={() => save('gradesSemicolon')}>
          {t('console.files.gradesSemicolon')}
        </Button>
        <Button icon="download-simple" onClick={() => save('gradesXlsx')}>
          {t('console.files.gradesXlsx')}
        </Button>
        <Button icon="download-simple" onClick={() => save('json')}>
          {t('console.files.json')}
        </Button>
        <a class="k-button k-button-paper" href={`/report/${lesson}`} target="comity-report">
          <Icon name="printer" size={20} /> {t('console.files.report')}
        </a>
        <a class="k-button k-button-paper" href={`/portfolio/${lesson}`} target="comity-portfolio">
          <Icon name="printer" size={20} /> {t('portfolio.all')}
        </a>
      </div>
      <p class="con-note">{t('console.files.text')}</p>
      {problem.value && <ErrorNote title={t('console.offline')} />}
    </section>
  );
}
