import './portfolio.css';
import { useCallback, useMemo } from 'preact/hooks';
import { PrintedPage, usePrinted } from '../../features/class-debrief/printed-page.tsx';
import { t } from '../../i18n/index.ts';
import { keptLesson, keyFromAddress, lessonPortfolios } from '../../net/index.ts';
import { StudentPages } from './student-pages.tsx';

/** What students did in a lesson, at /portfolio/<lesson>: the own pages for a student; one's (?member=) or everyone's for the teacher. Made to be printed. */
export default function PortfolioPage({ match: lesson }: { match: string }) {
  const { key, member } = useMemo(() => {
    const asked = new URLSearchParams(location.search);
    const places = asked.get('as') === 'student' ? (['student'] as const) : (['host', 'coHost', 'student'] as const);
    const kept = places.map((as) => keptLesson(lesson, as)?.key).find(Boolean);
    return { key: keyFromAddress(lesson, 'student') ?? kept ?? '', member: asked.get('member') ?? '' };
  }, [lesson]);
  const fetchAll = useCallback(() => lessonPortfolios(lesson, key, member), [lesson, key, member]);
  const { printed, problem } = usePrinted(lesson, key, fetchAll);
  // Of many, those who had a seat: who only watched has done nothing to print. One alone was asked for, or is the student's own.
  const all = printed?.more.portfolios ?? [];
  const portfolios = all.length > 1 ? all.filter(({ seat }) => seat >= 0) : all;
  return (
    <PrintedPage kind="portfolio" title={t('portfolio.title')} failedTitle={t('portfolio.failed')} problem={problem}>
      {printed &&
        portfolios.map((one) => (
          <StudentPages key={one.member} portfolio={one} lesson={printed.more} worlds={printed.told.worlds} />
        ))}
    </PrintedPage>
  );
}
