import './projector.css';
import { useEffect, useMemo } from 'preact/hooks';
import type { ProjectorView } from '../../../shared/lesson/index.ts';
import { BRIEF } from '../../features/brief/slides.ts';
import { t } from '../../i18n/index.ts';
import { keptProjectorKey, keyFromAddress, type LessonConnection, openLesson, syncTime } from '../../net/index.ts';
import { useLessonLanguage } from '../../state/use-lesson-language.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { LiveRegion, ReconnectStrip } from '../../ui/index.ts';
import { Countdown } from './countdown.tsx';
import { Lobby } from './lobby.tsx';
import { Playing } from './playing.tsx';
import { ProjectorBrief } from './projector-brief.tsx';
import { ProjectorDebrief } from './projector-debrief.tsx';
import { projectorSettings } from './projector-settings.ts';
import { ProjectorTools, useProjectorKeys } from './tools.tsx';

/** What the projector of the classroom shows, at /wall/<lesson>: public facts only, large. */
export default function ProjectorPage({ match: lesson }: { match: string }) {
  const key = useMemo(() => keyFromAddress(lesson, 'projector') ?? keptProjectorKey(lesson), [lesson]);
  const connection = useMemo(() => openLesson<ProjectorView>(lesson, key), [lesson, key]);
  useEffect(() => {
    // Students cannot open 'localhost': where this is the server itself, it asks for its address.
    void syncTime();
    return () => connection.close();
  }, [connection]);
  useEffect(() => {
    document.title = t('wall.title');
  }, []);
  useProjectorKeys();
  return (
    <div class="projector" data-theme={projectorSettings.value.bright ? 'bright' : 'dark'}>
      <ConnectedProjector connection={connection} accessKey={key ?? ''} />
      <ProjectorTools />
      <LiveRegion />
    </div>
  );
}

function ConnectedProjector({
  connection,
  accessKey,
}: {
  connection: LessonConnection<ProjectorView>;
  accessKey: string;
}) {
  const view = connection.view.value;
  const status = connection.status.value;
  const told = useScenario(view?.lesson.scenario);
  useLessonLanguage(view?.lesson.language, { before: true });
  // What was shown of a lesson that is no more must not stay on the projector.
  if (status === 'gone') {
    const why = connection.why.value === 'deleted' ? 'deleted' : 'gone';
    return <Message title={t(`wall.${why}`)} text={t(`wall.${why}.text`)} />;
  }
  if (!view || !told) return <Message title={t('wall.opening')} text="" busy />;
  return (
    <>
      {status !== 'online' && (
        <div class="projector-strip">
          <ReconnectStrip title={t('wall.reconnecting')} />
        </div>
      )}
      {shown(view)}
    </>
  );

  function shown(now: ProjectorView) {
    switch (now.lesson.stage) {
      case 'lobby':
        return BRIEF[now.lesson.brief] ? <ProjectorBrief view={now} /> : <Lobby view={now} />;
      case 'countdown':
        return <Countdown view={now} />;
      case 'playing':
        return <Playing view={now} />;
      case 'debrief':
        return <ProjectorDebrief view={now} accessKey={accessKey} />;
    }
  }
}

function Message({ title, text, busy }: { title: string; text: string; busy?: boolean }) {
  return (
    <main class="projector-message" aria-busy={busy} role={busy ? undefined : 'alert'}>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
    </main>
  );
}
