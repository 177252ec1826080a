import '../../ui/data-table.css';
import './printed.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useLessonLanguage } from '../../state/use-lesson-language.ts';
import { Button, Wordmark } from '../../ui/index.ts';
import { LanguagePick } from '../pickers/language-pick.tsx';
import { type Told, useLessonDebrief } from './use-lesson-debrief.ts';

/** Of what a lesson left behind: its debrief, and what else the page tells; undefined while it comes. */
type Printed<T> = { told: Told; more: T } | undefined;

/** The debrief of a lesson and what else a printed page needs, or why these cannot be had. */
export function usePrinted<T>(
  lesson: string,
  key: string,
  fetchMore: () => Promise<T>,
): { printed: Printed<T>; problem: string | undefined } {
  const { told, problem } = useLessonDebrief(lesson, key, true);
  useLessonLanguage(told?.debrief.language, { before: true });
  const [more, setMore] = useState<T>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    fetchMore().then(setMore, (error: Error) => setFailed(error.message));
  }, [fetchMore]);
  return { printed: told && more !== undefined ? { told, more } : undefined, problem: problem ?? failed };
}

/** A page about a lesson that is made to be printed; without `children` it is still under way. */
export function PrintedPage({
  title,
  failedTitle,
  problem,
  acts,
  children,
  kind = '',
}: {
  title: string;
  failedTitle: string;
  problem: string | undefined;
  /** On screen beside the button that prints. */
  acts?: ComponentChildren;
  children: ComponentChildren;
  kind?: string;
}) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (problem !== undefined)
    return (
      <main class="report" role="alert">
        <h1>{failedTitle}</h1>
        <p>{problem}</p>
      </main>
    );
  if (!children)
    return (
      <main class="report" aria-busy="true">
        <p>{t('debrief.loading')}</p>
      </main>
    );
  return (
    <main class={`report ${kind}`}>
      <header>
        <Wordmark name={t('ui.brand')} />
        <LanguagePick />
        {acts}
        <Button kind="ink" icon="download-simple" onClick={() => print()}>
          {t('report.print')}
        </Button>
      </header>
      {children}
    </main>
  );
}
