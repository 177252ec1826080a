import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ConsoleView } from '../../../shared/lesson/index.ts';
import { later, useAhead } from '../../app/later.tsx';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import { keptLesson, keyFromAddress, openLesson } from '../../net/index.ts';
import { fresh } from '../../state/fresh.ts';
import { classResult, shelve } from '../../state/past-lessons.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { LiveRegion, Wordmark } from '../../ui/index.ts';
import { ConsoleContext, consoleOf, useConsole } from './console-store.ts';
import { Lobby } from './lobby.tsx';
import { Notes } from './notes.tsx';
import { receipt } from './receipt.ts';
import { ReceiptPage } from './receipt-page.tsx';
import { Sheets } from './sheets.tsx';
import './console.css';

/** Not needed in the lobby; they come while the line is being opened. */
const Board = later(async () => (await import('./board.tsx')).Board, Opening);
const DebriefDesk = later(async () => (await import('./debrief-desk.tsx')).DebriefDesk, Opening);

/** The page of a lesson's host. Whoever holds the host's or a co-host's link may open it. */
export default function ConsolePage({ match: lesson }: { match: string }) {
  const key = useMemo(() => keyOf(lesson), [lesson]);
  const connection = useMemo(() => openLesson<ConsoleView>(lesson, key), [lesson, key]);
  useEffect(() => () => connection.close(), [connection]);
  useAhead(Board, DebriefDesk);
  const hasView = useComputed(() => connection.view.value !== undefined);
  const console = useMemo(() => consoleOf(lesson, key ?? '', connection), [lesson, key, connection]);
  useEffect(() => {
    if (fresh.value !== lesson) return;
    fresh.value = '';
    console.sheet.value = { what: 'links' };
  }, [console, lesson]);
  const told = useScenario(useComputed(() => connection.view.value?.lesson.scenario).value);
  if (receipt.value?.lesson === lesson) return <ReceiptPage />;
  const gone = !key || connection.status.value === 'gone';
  if (gone || !hasView.value || !told) return <Waiting gone={gone} />;
  return (
    <ConsoleContext.Provider value={console}>
      <Stage />
      <Sheets />
      <Notes />
      <LiveRegion />
    </ConsoleContext.Provider>
  );
}

function Stage() {
  const { view } = useConsole();
  const { stage, title, id } = view.value.lesson;
  const result = JSON.stringify(classResult(view.value));
  useEffect(() => {
    if (result) shelve({ lesson: id, title, settings: view.peek().settings, result: JSON.parse(result) });
  }, [id, title, result]);
  useEffect(() => {
    document.title = t('console.pageTitle', { title });
  }, [title]);
  // Another stage is another page: it begins at its top.
  useEffect(() => scrollTo(0, 0), [stage]);
  if (stage === 'playing') return <Board />;
  return stage === 'debrief' ? <DebriefDesk /> : <Lobby />;
}

function keyOf(lesson: string): string | undefined {
  const as = location.hash.includes('coHost') ? 'coHost' : 'host';
  return keyFromAddress(lesson, as) ?? (keptLesson(lesson, 'host') ?? keptLesson(lesson, 'coHost'))?.key;
}

function Opening() {
  return <Waiting gone={false} />;
}

function Waiting({ gone }: { gone: boolean }) {
  return (
    <main class="con-waiting">
      <Wordmark name={t('ui.brand')} size={44} />
      {gone ? (
        <>
          <h1>{t('console.gone')}</h1>
          <p>{t('console.gone.text')}</p>
          <a
            href="/host"
            onClick={(event) => {
              event.preventDefault();
              go('/host');
            }}
          >
            {t('console.gone.link')}
          </a>
        </>
      ) : (
        <p role="status">{t('console.connecting')}</p>
      )}
    </main>
  );
}
