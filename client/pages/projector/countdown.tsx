import './lobby.css';
import { useEffect } from 'preact/hooks';
import type { ProjectorView } from '../../../shared/lesson/index.ts';
import { playSound } from '../../features/sound/index.ts';
import { t } from '../../i18n/index.ts';
import { useServerNow } from '../../state/server-now.ts';
import { announce } from '../../ui/index.ts';
import { projectorSettings } from './projector-settings.ts';
import { ProjectorTop } from './projector-top.tsx';

/** Seats are fixed; the last seconds before the game. */
export function Countdown({ view }: { view: ProjectorView }) {
  const now = useServerNow(true);
  const seconds = Math.max(0, Math.ceil((view.lesson.startsAt - now) / 1000));
  useEffect(() => announce(t('wall.starts', { seconds }), 'assertive'), []);
  useEffect(() => {
    if (seconds > 0 && seconds <= 3) playSound('ticks', projectorSettings.value.sound);
  }, [seconds]);
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{view.lesson.title}</p>
      </ProjectorTop>
      <main class="projector-countdown">
        <h1>{t('wall.starts.title')}</h1>
        <p class="projector-seconds" role="timer" aria-label={t('wall.starts', { seconds })}>
          {seconds}
        </p>
        <p>{t('wall.starts.text')}</p>
      </main>
    </>
  );
}
