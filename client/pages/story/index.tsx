import '../../features/debrief/debrief.css';
import '../../features/debrief/tabs.css';
import '../../features/debrief/story.css';
import '../../features/debrief/history.css';
import '../../features/debrief/narrow.css';
import './story.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StudentView } from '../../../shared/lesson/index.ts';
import type { Debrief, SeatView } from '../../../shared/model/index.ts';
import { later } from '../../app/later.tsx';
import { go } from '../../app/navigate.ts';
import { headlineOf } from '../../features/debrief/headline.ts';
import { wordsOf } from '../../features/debrief/words.ts';
import { EyesHere } from '../../features/student/eyes.tsx';
import { endedEarly, scenarioOf, t } from '../../i18n/index.ts';
import { keptLesson, lessonRecord, openLesson } from '../../net/index.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { Button, ErrorNote, LiveRegion, Wordmark } from '../../ui/index.ts';

const StoryTab = later(async () => (await import('../../features/debrief/story-tab.tsx')).StoryTab);

/** /class/<lesson>/story: one's own game looked back on while other worlds still play, as one's seat saw it; what others did in secret stays closed until all are done. */
export default function StoryPage({ match: lesson }: { match: string }) {
  const key = useMemo(() => keptLesson(lesson, 'student')?.key ?? '', [lesson]);
  const connection = useMemo(() => openLesson<StudentView>(lesson, key), [lesson, key]);
  useEffect(() => () => connection.close(), [connection]);
  useEffect(() => {
    document.title = t('lesson.meanwhile.story');
  }, []);
  const view = connection.view.value;
  const told = useScenario(view?.lesson.scenario);
  const isOver = view?.lesson.stage === 'playing' && view.table?.phase === 'over';
  // The debrief opens by itself, and whoever has no game to look back on is wanted elsewhere.
  useEffect(() => {
    if (connection.status.value === 'gone' || (view && !isOver)) go(`/class/${lesson}`);
  }, [connection.status.value, view, isOver, lesson]);
  return (
    <EyesHere on={view?.lesson.eyes ?? false}>
      <div class="debrief own-story">
        <header class="debrief-rail">
          <Wordmark name={t('ui.brand')} />
          <p class="debrief-match">{view?.lesson.title}</p>
          <Button kind="gold" small icon="caret-left" onClick={() => go(`/class/${lesson}`)}>
            {t('lesson.meanwhile.back')}
          </Button>
        </header>
        <main>
          {view?.table && told && isOver ? (
            <Story key={view.match} lesson={lesson} accessKey={key} view={view.table} />
          ) : (
            <p aria-busy="true">{t('debrief.loading')}</p>
          )}
        </main>
      </div>
      <LiveRegion />
    </EyesHere>
  );
}

function Story({ lesson, accessKey, view: last }: { lesson: string; accessKey: string; view: SeatView }) {
  const [timeline, setTimeline] = useState<Debrief['timeline']>();
  const [failed, setFailed] = useState(false);
  // Nothing changes any more in a world that is over.
  const [view] = useState(last);
  useEffect(() => {
    lessonRecord(lesson, accessKey).then(setTimeline, () => setFailed(true));
  }, [lesson, accessKey]);
  const debrief = useMemo(
    () => timeline && { view, timeline, ai: [], you: Number(view.viewer) || 0 },
    [view, timeline],
  );
  if (failed) return <ErrorNote title={t('classDebrief.failed')} />;
  if (!debrief) return <p aria-busy="true">{t('debrief.loading')}</p>;
  return (
    <>
      <div class="debrief-head">
        <h1>
          {endedEarly(view)
            ? t('classDebrief.stopped.early', { round: view.round, rounds: view.rounds })
            : t(`debrief.headline.${headlineOf(debrief)}`)}
        </h1>
      </div>
      <div class="debrief-panel">
        <StoryTab debrief={debrief} scenario={scenarioOf(view.scenario)} words={wordsOf(view)} sealed />
      </div>
    </>
  );
}
