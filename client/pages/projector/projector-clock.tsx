import { useEffect } from 'preact/hooks';
import type { PublicWorld } from '../../../shared/lesson/index.ts';
import { playSound } from '../../features/sound/index.ts';
import { t } from '../../i18n/index.ts';
import { minutesText, useSecondsLeft } from '../../state/server-now.ts';
import { announce, Icon } from '../../ui/index.ts';
import { projectorSettings } from './projector-settings.ts';

const HURRY_SECONDS = 10;

/** What is left of the phase, and how many have done; without `count` where that is told elsewhere. */
export function ProjectorClock({ world, count = true }: { world: PublicWorld; count?: boolean }) {
  const left = useSecondsLeft(world.clock);
  const done = world.seats.filter(({ ready }) => ready).length;
  const hurry = left !== undefined && left <= HURRY_SECONDS && !world.clock.paused;
  useEffect(() => {
    if (left === HURRY_SECONDS && !world.clock.paused) {
      playSound('ticks', projectorSettings.value.sound);
      announce(t('wall.tenSeconds'), 'assertive');
    }
  }, [left]);
  return (
    <div class={hurry ? 'projector-clock hurry' : 'projector-clock'}>
      {left !== undefined && (
        <p role="timer" aria-label={t('wall.left', { time: minutesText(left) })}>
          <Icon name={world.clock.paused ? 'pause' : 'timer'} size={34} />
          <b>{minutesText(left)}</b>
        </p>
      )}
      {(count || world.clock.paused) && (
        <span>{world.clock.paused ? t('wall.paused') : t('wall.done', { done, seats: world.seats.length })}</span>
      )}
    </div>
  );
}
