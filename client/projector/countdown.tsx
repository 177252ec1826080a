import './lobby.css';
import { useEffect } from 'preact/hooks';
import type { ProjectorView } from '../../shared/lesson/index.ts';
import { announce } from '../kit/index.ts';
import { playSound } from '../sound/index.ts';
import { useServerNow } from '../state/server-now.ts';
import { t } from '../text/index.ts';
import { wallSettings } from './wall-settings.ts';
import { WallTop } from './wall-top.tsx';

/** Seats are fixed; the last seconds before the game. */
export function Countdown({ view }: { view: ProjectorView }) {
  const now = useServerNow(true);
  const seconds = Math.max(0, Math.ceil((view.lesson.startsAt - now) / 1000));
  useEffect(() => announce(t('wall.starts', { seconds }), 'assertive'), []);
  useEffect(() => {
    if (seconds > 0 && seconds <= 3) playSound('ticks', wallSettings.value.sound);
  }, [seconds]);
  return (
    <>
      <WallTop>
        <p class="wall-lesson">{view.lesson.title}</p>
      </WallTop>
      <main class="wall-countdown">
        <h1>{t('wall.starts.title')}</h1>
        <p class="wall-seconds" role="timer" aria-label={t('wall.starts', { seconds })}>
          {seconds}
        </p>
        <p>{t('wall.starts.text')}</p>
      </main>
    </>
  );
}
