import { useEffect } from 'preact/hooks';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import { useLesson } from '../../state/lesson.ts';

/** The game is over in every world: on to the debrief of the class. */
export function After() {
  const lesson = useLesson();
  useEffect(() => {
    if (lesson) go(`/class/${lesson.id}/debrief?as=student`);
  }, [lesson]);
  return <p class="lesson-message">{t('lesson.over.title')}</p>;
}
