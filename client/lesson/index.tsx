import './lesson.css';
import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { StudentView } from '../../shared/lesson/index.ts';
import { Button } from '../kit/index.ts';
import { go } from '../navigate.ts';
import { keptLesson, keyFromAddress, type LessonConnection, openLesson, syncTime } from '../net/index.ts';
import { LessonContext, type StudentLesson } from '../state/lesson.ts';
import { Reconnecting } from '../table/reconnecting.tsx';
import { Skeleton } from '../table/skeleton.tsx';
import { t } from '../text/index.ts';
import { After } from './after.tsx';
import { Lobby } from './lobby.tsx';
import { Playing } from './playing.tsx';

/** /class/<lesson>: a student's page, from the lobby to the debrief. */
export default function LessonPage({ match: id }: { match: string }) {
  const key = useMemo(() => keyFromAddress(id, 'student') ?? keptLesson(id, 'student')?.key, [id]);
  const connection = useMemo(() => openLesson<StudentView>(id, key), [id, key]);
  useEffect(() => {
    void syncTime();
    return () => connection.close();
  }, [connection]);
  const hasView = useComputed(() => connection.view.value !== undefined);
  const gone = connection.status.value === 'gone';
  if (gone) return <Gone />;
  if (!hasView.value) return <Skeleton tries={connection.tries} />;
  return <Inside id={id} accessKey={key ?? ''} connection={connection} />;
}

function Inside({
  id,
  accessKey,
  connection,
}: {
  id: string;
  accessKey: string;
  connection: LessonConnection<StudentView>;
}) {
  const view = useComputed(() => connection.view.value as StudentView);
  const lesson = useMemo<StudentLesson>(
    () => ({ id, key: accessKey, view, send: connection.send }),
    [id, accessKey, view, connection],
  );
  const stage = useComputed(() => view.value.lesson.stage);
  const place = useComputed(() => `${view.value.match}.${view.value.table?.viewer}`);
  const plays = useComputed(() => view.value.table !== undefined);
  return (
    <LessonContext.Provider value={lesson}>
      {stage.value === 'debrief' ? (
        <After />
      ) : stage.value === 'playing' && plays.value ? (
        <Playing key={place.value} connection={connection} />
      ) : (
        <>
          <Reconnecting connection={{ ...connection, view: undefined as never, send: undefined as never }} />
          <Lobby />
        </>
      )}
    </LessonContext.Provider>
  );
}

function Gone() {
  return (
    <main class="lesson-message">
      <div>
        <h1>{t('lesson.gone.title')}</h1>
        <p>{t('lesson.gone.text')}</p>
        <Button kind="ink" onClick={() => go('/join')}>
          {t('lesson.gone.again')}
        </Button>
      </div>
    </main>
  );
}
