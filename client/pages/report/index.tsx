import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import '../../features/class-debrief/printed.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ClassResult } from '../../features/class-debrief/class-result.tsx';
import { useLessonDebrief } from '../../features/class-debrief/use-lesson-debrief.ts';
import { dateWritten, inARow, scenarioOf, t } from '../../i18n/index.ts';
import { keptLesson, keyFromAddress, lessonExport } from '../../net/index.ts';
import { useLessonLanguage } from '../../state/use-lesson-language.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { Button, Wordmark } from '../../ui/index.ts';
import type { LoggedStudent } from './rows.ts';
import { WorldBlock } from './world-block.tsx';

type Log = {
  lesson: { code: string; created: number; settings: { title: string; scenario: string } };
  students: LoggedStudent[];
};

/** The report of a lesson for its host, at /report/<lesson>: made to be printed. */
export default function ReportPage({ match: lesson }: { match: string }) {
  const key = useMemo(
    () => keyFromAddress(lesson, 'host') ?? keptLesson(lesson, 'host')?.key ?? keptLesson(lesson, 'coHost')?.key ?? '',
    [lesson],
  );
  const { told, problem } = useLessonDebrief(lesson, key, true);
  useLessonLanguage(told?.debrief.language, { before: true });
  const [log, setLog] = useState<Log>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    document.title = t('report.title');
    lessonExport(lesson, key, 'json')
      .then(async (file) => setLog(JSON.parse(await file.text()) as Log))
      .catch(() => setFailed(true));
  }, [lesson, key]);
  const named = useScenario(log?.lesson.settings.scenario);
  if (problem !== undefined || failed) {
    return (
      <main class="report" role="alert">
        <h1>{t('report.failed')}</h1>
        <p>{problem}</p>
      </main>
    );
  }
  if (!told || !log || !named) {
    return (
      <main class="report" aria-busy="true">
        <p>{t('debrief.loading')}</p>
      </main>
    );
  }
  const { title, scenario } = log.lesson.settings;
  const seats = scenarioOf(scenario).seats.map(({ id }) => id);
  const placed = log.students.filter(({ world }) => world !== '').length;
  const watchers = log.students.filter(({ world }) => world === '').map(({ name }) => name);
  return (
    <main class="report">
      <header>
        <Wordmark name={t('ui.brand')} />
        <LanguagePick />
        <Button kind="ink" icon="download-simple" onClick={() => print()}>
          {t('report.print')}
        </Button>
      </header>
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
      {told.worlds.map((world) => (
        <WorldBlock key={world.id} world={world} students={log.students} seats={seats} />
      ))}
      {watchers.length > 0 && (
        <p>
          <b>{t('report.watched')}:</b> {inARow(watchers)}
        </p>
      )}
      <p class="report-note">{t('report.note')}</p>
    </main>
  );
}
