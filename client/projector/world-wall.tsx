import './world-wall.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ProjectorView, WorldFace } from '../../shared/lesson/index.ts';
import type { SeatView } from '../../shared/model/index.ts';
import { announce, Icon, PhaseTabs } from '../kit/index.ts';
import { playSound } from '../sound/index.ts';
import { minutesText, useSecondsLeft } from '../state/server-now.ts';
import { comityCauses } from '../text/headlines.ts';
import { roundDates, t } from '../text/index.ts';
import { RecordFolder } from './record-folder.tsx';
import { Ruler } from './ruler.tsx';
import { STEPS, type Step, useStep } from './use-step.ts';
import { WallMap } from './wall-map.tsx';
import { wallSettings } from './wall-settings.ts';
import { WallTop } from './wall-top.tsx';

const HURRY_SECONDS = 10;

/** One world as the whole class sees it: map, clock, what just happened, Comity. */
export function WorldWall({ lesson, world, view }: { lesson: ProjectorView; world: WorldFace; view: SeatView }) {
  const step = useStep(view);
  const at = STEPS.indexOf(step);
  const round = step === 'outcome' && view.phase === 'orders' ? view.round - 1 : view.round;
  useWallSounds(view);
  return (
    <>
      <WallTop>
        <PhaseTabs
          label={t('ui.steps')}
          tabs={STEPS.map((id, i) => ({
            id,
            name: t(`ui.step.${id}`),
            state: i === at ? 'now' : i < at ? 'done' : 'next',
          }))}
        />
        <p class="wall-round">
          <b>{t('ui.roundOf', { round, rounds: view.rounds })}</b>
          <span>{roundDates(view, round)}</span>
        </p>
        {view.phase !== 'over' && <WallClock world={world} />}
        {lesson.worlds.length > 1 && <p class="wall-chip">{t('wall.world', { world: world.name })}</p>}
      </WallTop>
      <main class="wall-world">
        <h1 class="k-hidden">{t('wall.world', { world: world.name })}</h1>
        <WallMap view={view} />
        <RecordFolder key={recordKey(view, step)} view={view} step={step} round={round} />
      </main>
      <Ruler world={world} worlds={lesson.worlds} causes={comityCauses(view)} />
    </>
  );
}

function recordKey({ round, phase }: SeatView, step: Step): string {
  return `${round}.${phase}.${step === 'briefing'}`;
}

/** What is left of the phase, and how many have done. */
function WallClock({ world }: { world: WorldFace }) {
  const left = useSecondsLeft(world.clock);
  const done = world.seats.filter(({ ready }) => ready).length;
  const hurry = left !== undefined && left <= HURRY_SECONDS && !world.clock.paused;
  useEffect(() => {
    if (left === HURRY_SECONDS && !world.clock.paused) {
      playSound('ticks', wallSettings.value.sound);
      announce(t('wall.tenSeconds'), 'assertive');
    }
  }, [left]);
  return (
    <div class={hurry ? 'wall-clock hurry' : 'wall-clock'}>
      {left !== undefined && (
        <p role="timer" aria-label={t('wall.left', { time: minutesText(left) })}>
          <Icon name={world.clock.paused ? 'pause' : 'timer'} size={34} />
          <b>{minutesText(left)}</b>
        </p>
      )}
      <span>{world.clock.paused ? t('wall.paused') : t('wall.done', { done, seats: world.seats.length })}</span>
    </div>
  );
}

/** A bell for a new phase, a drum where Comity fell. */
function useWallSounds(view: SeatView): void {
  const moment = `${view.round}.${view.phase}`;
  const before = useRef(moment);
  const fell = useMemo(() => comityCauses(view).reduce((sum, { by }) => sum + by, 0) < 0, [moment]);
  useEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    playSound('bell', wallSettings.value.sound);
    if (!fell) return;
    const timer = setTimeout(() => playSound('drum', wallSettings.value.sound), 1600);
    return () => clearTimeout(timer);
  }, [moment]);
}
