import '../../features/table/table.css';
import './lesson.css';
import { signal, useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { StudentView } from '../../../shared/lesson/index.ts';
import { later, useAhead } from '../../app/later.tsx';
import { PARTS } from '../../features/panels/parts.ts';
import { EyesHere } from '../../features/student/eyes.tsx';
import { Gone } from '../../features/student/gone.tsx';
import { Reconnecting } from '../../features/table/reconnecting.tsx';
import { Skeleton } from '../../features/table/skeleton.tsx';
import { keptLesson, keyFromAddress, type LessonConnection, openLesson, syncTime } from '../../net/index.ts';
import { LessonContext, type StudentLesson } from '../../state/lesson.ts';
import { useLessonLanguage } from '../../state/use-lesson-language.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { After } from './after.tsx';
import { Lobby } from './lobby.tsx';

const FIRST_TRY = signal(0);
/** The table is not needed before the game begins, and comes while the line is being opened. */
const Playing = later(
  async () => (await import('./playing.tsx')).Playing,
  () => <Skeleton tries={FIRST_TRY} />,
);

/** /class/<lesson>: a student's page, from the lobby to the debrief. */
export default function LessonPage({ match: id }: { match: string }) {
  const { key, code } = useMemo(() => placeOf(id), [id]);
  const connection = useMemo(() => openLesson<StudentView>(id, key), [id, key]);
  useEffect(() => {
    void syncTime();
    return () => connection.close();
  }, [connection]);
  useAhead(Playing, ...PARTS);
  const hasView = useComputed(() => connection.view.value !== undefined);
  const told = useScenario(useComputed(() => connection.view.value?.lesson.scenario).value);
  useLessonLanguage(useComputed(() => connection.view.value?.lesson.language).value);
  if (connection.status.value === 'gone') return <Gone why={connection.why.value} code={code} />;
  if (!hasView.value || !told) return <Skeleton tries={connection.tries} />;
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
      <EyesHere on={view.value.lesson.eyes}>{shown()}</EyesHere>
    </LessonContext.Provider>
  );

  function shown() {
    if (stage.value === 'debrief') return <After />;
    if (stage.value === 'playing' && plays.value) return <Playing key={place.value} connection={connection} />;
    return (
      <>
        <Reconnecting connection={connection} />
        <Lobby />
      </>
    );
  }
}

/** What this device holds of a lesson. */
function placeOf(id: string): { key: string | undefined; code: string } {
  const given = keyFromAddress(id, 'student');
  const kept = keptLesson(id, 'student');
  return { key: given ?? kept?.key, code: kept?.code ?? '' };
}
