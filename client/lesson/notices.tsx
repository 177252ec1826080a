import { useEffect, useState } from 'preact/hooks';
import { announce, Button, Icon } from '../kit/index.ts';
import { useLesson } from '../state/lesson.ts';
import { t } from '../text/index.ts';

const SEEN = 'comity.notice.';

/** The instructor's latest word, until it is put away; and that the game is paused. */
export function Notices() {
  const lesson = useLesson();
  const [seen, setSeen] = useState(() => Number(sessionStorage.getItem(SEEN + lesson?.id) ?? 0));
  const view = lesson?.view.value;
  const last = view?.notices.at(-1);
  const shown = last && last.id > seen ? last : undefined;
  const paused = view?.clock?.paused === true && view.table?.phase !== 'over';
  useEffect(() => {
    if (shown) announce(t('lesson.notice', { words: shown.words }), 'assertive');
  }, [shown?.id]);
  if (!view) return null;
  const watching = view.you.status === 'watching';
  return (
    <div class="lesson-strips">
      {paused && (
        <p class="lesson-strip" role="status">
          <Icon name="pause" size={20} /> <b>{t('lesson.paused')}</b> {t('lesson.paused.text')}
        </p>
      )}
      {watching && (
        <p class="lesson-strip" role="status">
          <Icon name="eye" size={20} /> <b>{t('lesson.watching.title')}</b> {t('lesson.watching.table')}
        </p>
      )}
      {view.you.muted && (
        <p class="lesson-strip" role="status">
          <Icon name="speaker-slash" size={20} /> {t('lesson.muted')}
        </p>
      )}
      {shown && (
        <div class="lesson-strip lesson-word">
          <Icon name="megaphone" size={20} />
          <p>{t('lesson.notice', { words: shown.words })}</p>
          <Button
            small
            kind="gold"
            onClick={() => {
              sessionStorage.setItem(SEEN + lesson?.id, String(shown.id));
              setSeen(shown.id);
            }}
          >
            {t('lesson.notice.read')}
          </Button>
        </div>
      )}
    </div>
  );
}
