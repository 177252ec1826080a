import { useEffect } from 'preact/hooks';
import { go } from '../navigate.ts';
import { useLesson } from '../state/lesson.ts';
import { t } from '../text/index.ts';

/** The game is over in every world: on to the histories. */
export function After() {
  const lesson = useLesson();
  useEffect(() => {
    if (lesson) go(`/class/${lesson.id}/debrief?as=student`);
  }, [lesson]);
  return <p class="lesson-message">{t('lesson.over.title')}</p>;
}

/** The own world has ended, others are still at it. */
export function Waiting() {
  return (
    <main class="lesson-message">
      <div>
        <h1>{t('lesson.over.title')}</h1>
        <p>{t('lesson.over.wait')}</p>
      </div>
    </main>
  );
}
