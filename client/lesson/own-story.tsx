import '../debrief/debrief.css';
import '../debrief/story.css';
import '../debrief/history.css';
import '../debrief/narrow.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../shared/model/index.ts';
import { headlineOf } from '../debrief/headline.ts';
import { StoryTab } from '../debrief/story-tab.tsx';
import { wordsOf } from '../debrief/words.ts';
import { ErrorNote } from '../kit/index.ts';
import { lessonRecord } from '../net/index.ts';
import type { StudentLesson } from '../state/lesson.ts';
import { scenarioOf, t } from '../text/index.ts';

/** One's own game looked back on, as one's seat saw it: what others did in secret stays closed while other worlds play. */
export function OwnStory({ lesson }: { lesson: StudentLesson }) {
  const [timeline, setTimeline] = useState<Debrief['timeline']>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    lessonRecord(lesson.id, lesson.key).then(setTimeline, () => setFailed(true));
  }, [lesson]);
  // Nothing changes any more in a world that is over.
  const view = useMemo(() => lesson.view.peek().table, [lesson]);
  const debrief = useMemo(
    () => view && timeline && { view, timeline, ai: [], you: Number(view.viewer) || 0 },
    [view, timeline],
  );
  if (failed) return <ErrorNote title={t('histories.failed')} />;
  if (!view || !debrief) return <p aria-busy="true">{t('debrief.loading')}</p>;
  const words = wordsOf(view);
  return (
    <div class="debrief lesson-story">
      <h3>{t(`debrief.headline.${headlineOf(debrief)}`)}</h3>
      <StoryTab debrief={debrief} scenario={scenarioOf(view.scenario)} words={words} />
    </div>
  );
}
