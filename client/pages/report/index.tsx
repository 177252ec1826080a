import { useCallback, useMemo, useState } from 'preact/hooks';
import { ClassResult } from '../../features/class-debrief/class-result.tsx';
import { PrintedPage, usePrinted } from '../../features/class-debrief/printed-page.tsx';
import type { Told } from '../../features/class-debrief/use-lesson-debrief.ts';
import { useTeaching } from '../../features/teaching/content.ts';
import { Knowledge } from '../../features/teaching/knowledge.tsx';
import { quizSent } from '../../features/teaching/quiz.ts';
import { dateWritten, inARow, scenarioOf, t } from '../../i18n/index.ts';
import { keptLesson, keyFromAddress, lessonExport, lessonPortfolios } from '../../net/index.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { Button } from '../../ui/index.ts';
import { type LoggedStudent, namesOf, noteOfPar, withRealNames } from './rows.ts';
import { WorldBlock } from './world-block.tsx';

type Log = {
  lesson: { code: string; created: number; settings: { title: string; scenario: string } };
  students: LoggedStudent[];
};

/** The log, whose students have their real names beside those in the game: the log as a file has none. */
async function fetchLog(lesson: string, key: string): Promise<Log> {
  const [file, { portfolios }] = await Promise.all([
    lessonExport(lesson, key, 'json'),
    lessonPortfolios(lesson, key, ''),
  ]);
  const log = JSON.parse(await file.text()) as Log;
  return { ...log, students: withRealNames(log.students, portfolios) };
}

/** The report of a lesson for its host, at /report/<lesson>: made to be printed, with or without real names. */
export default function ReportPage({ match: lesson }: { match: string }) {
  const key = useMemo(
    () => keyFromAddress(lesson, 'host') ?? keptLesson(lesson, 'host')?.key ?? keptLesson(lesson, 'coHost')?.key ?? '',
    [lesson],
  );
  const fetchMore = useCallback(() => fetchLog(lesson, key), [lesson, key]);
  const { printed, problem } = usePrinted(lesson, key, fetchMore);
  const named = useScenario(printed?.more.lesson.settings.scenario);
  const [showsReal, setShowsReal] = useState(true);
  const known = printed?.more.students.some(({ realName }) => realName) ?? false;
  return (
    <PrintedPage
      title={t('report.title')}
      failedTitle={t('report.failed')}
      problem={problem}
      acts={
        known && (
          <Button pressed={showsReal} onClick={() => setShowsReal(!showsReal)}>
            {t('report.realNames')}
          </Button>
        )
      }
    >
      {printed && named && <Report log={printed.more} told={printed.told} showsReal={showsReal} />}
    </PrintedPage>
  );
}

function Report({ log, told, showsReal }: { log: Log; told: Told; showsReal: boolean }) {
  const { title, scenario } = log.lesson.settings;
  const seats = scenarioOf(scenario).seats.map(({ id }) => id);
  const quiz = useTeaching(scenario)?.pack.quiz ?? [];
  const placed = log.students.filter(({ seat }) => seat !== '').length;
  const watchers = log.students
    .filter(({ world }) => world === '')
    .map((student) => namesOf(student, showsReal))
    .map(({ called, beside }) => (beside ? t('report.named', { real: called, name: beside }) : called));
  const parNote = noteOfPar(told.worlds);
  return (
    <>
      <h1>{title || t('report.title')}</h1>
      <p>
        {t('report.about', {
          date: dateWritten(new Date(log.lesson.created), { dateStyle: 'long' }),
          scenario: t('scenario.name'),
          students: placed,
          worlds: told.worlds.length,
        })}
      </p>
      <ClassResult worlds={told.worlds} />
      <Knowledge scenario={scenario} sent={quizSent(log.students.map(({ answers }) => answers))} />
      {told.worlds.map((world) => (
        <WorldBlock
          key={world.id}
          world={world}
          students={log.students}
          seats={seats}
          quiz={quiz}
          showsReal={showsReal}
        />
      ))}
      {watchers.length > 0 && (
        <p>
          <b>{t('report.watched')}:</b> {inARow(watchers)}
        </p>
      )}
      {parNote && <p class="report-note">{parNote}</p>}
    </>
  );
}
