import { useEffect, useRef, useState } from 'preact/hooks';
import { tabStore } from '../../app/device-store.ts';
import { t, teacherSaid } from '../../i18n/index.ts';
import { serverNow } from '../../net/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { announce, Button, Icon } from '../../ui/index.ts';
import { stripsOf } from './strips.ts';
import { goesWithPhase, wordToRead } from './word-of-teacher.ts';

const SEEN = 'comity.notice.';

/** The teacher's latest word, until it is put away or its phase is over; and what is so about the lesson or one's seat. */
export function Notices() {
  const lesson = useLesson();
  const [seen, setSeen] = useState(() => Number(tabStore.get(SEEN + lesson?.id) ?? 0));
  const view = lesson?.view.value;
  const shown = wordToRead(view?.notices ?? [], seen);
  const putAway = (id: number) => {
    tabStore.set(SEEN + lesson?.id, String(id));
    setSeen(id);
  };
  const moment = `${view?.world?.round}.${view?.world?.phase}`;
  const before = useRef(moment);
  useEffect(() => {
    if (before.current !== moment && shown && goesWithPhase(shown, serverNow())) putAway(shown.id);
    before.current = moment;
  }, [moment]);
  const strips = view ? stripsOf(view) : [];
  useEffect(() => {
    if (shown) announce(t('lesson.notice', { words: teacherSaid(shown.words) }), 'assertive');
  }, [shown?.id]);
  return (
    <div class="lesson-strips">
      {strips.map(({ id, icon }) => (
        <p key={id} class="lesson-strip" role="status">
          <Icon name={icon} size={20} /> <b>{t(`lesson.strip.${id}`)}</b> {t(`lesson.strip.${id}.text`)}
        </p>
      ))}
      {shown && (
        <div class="lesson-strip lesson-word">
          <Icon name="megaphone" size={20} />
          <p>{t('lesson.notice', { words: teacherSaid(shown.words) })}</p>
          <Button small kind="gold" onClick={() => putAway(shown.id)}>
            {t('lesson.notice.read')}
          </Button>
        </div>
      )}
    </div>
  );
}
