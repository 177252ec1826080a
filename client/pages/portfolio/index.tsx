import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import '../../features/class-debrief/printed.css';
import './portfolio.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LessonPortfolios } from '../../../shared/lesson/index.ts';
import { useLessonDebrief } from '../../features/class-debrief/use-lesson-debrief.ts';
import { t } from '../../i18n/index.ts';
import { keptLesson, keyFromAddress, lessonPortfolios } from '../../net/index.ts';
import { useLessonLanguage } from '../../state/use-lesson-language.ts';
import { Button, Wordmark } from '../../ui/index.ts';
import { StudentPages } from './student-pages.tsx';

/** What students did in a lesson, at /portfolio/<lesson>: the own pages for a student; one's (?member=) or everyone's for the teacher. Made to be printed. */
export default function PortfolioPage({ match: lesson }: { match: string }) {
  const { key, member } = useMemo(() => {
    const asked = new URLSearchParams(location.search);
    const places = (asked.get('as') === 'student' ? ['student'] : ['host', 'coHost', 'student']) as (
      | 'host'
      | 'student'
    )[];
    const kept = places.map((as) => keptLesson(lesson, as)?.key).find(Boolean);
    return { key: keyFromAddress(lesson, 'student') ?? kept ?? '', member: asked.get('member') ?? '' };
  }, [lesson]);
  const { told, problem } = useLessonDebrief(lesson, key, true);
  useLessonLanguage(told?.debrief.language, { before: true });
  const [all, setAll] = useState<LessonPortfolios>();
  const [failed, setFailed] = useState('');
  useEffect(() => {
    document.title = t('portfolio.title');
    lessonPortfolios(lesson, key, member).then(setAll, (error: Error) => setFailed(error.message));
  }, [lesson, key, member]);
  if (problem !== undefined || failed)
    return (
      <main class="report" role="alert">
        <h1>{t('portfolio.failed')}</h1>
        <p>{problem || failed}</p>
      </main>
    );
  if (!told || !all)
    return (
      <main class="report" aria-busy="true">
        <p>{t('debrief.loading')}</p>
      </main>
    );
  return (
    <main class="report portfolio">
      <header>
        <Wordmark name={t('ui.brand')} />
        <LanguagePick />
        <Button kind="ink" icon="download-simple" onClick={() => print()}>
          {t('report.print')}
        </Button>
      </header>
      {all.portfolios.map((one) => (
        <StudentPages key={one.member} portfolio={one} lesson={all} worlds={told.worlds} />
      ))}
    </main>
  );
}
