import './projector-world.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ProjectorView, PublicWorld } from '../../../shared/lesson/index.ts';
import type { SeatView } from '../../../shared/model/index.ts';
import { playSound } from '../../features/sound/index.ts';
import { comityCauses } from '../../i18n/comity-causes.ts';
import { roundDates, t } from '../../i18n/index.ts';
import { PhaseTabs } from '../../ui/index.ts';
import { ProjectorClock } from './projector-clock.tsx';
import { ProjectorMap } from './projector-map.tsx';
import { projectorSettings } from './projector-settings.ts';
import { ProjectorTop } from './projector-top.tsx';
import { RecordFolder } from './record-folder.tsx';
import { Ruler } from './ruler.tsx';
import { STEPS, type Step, useStep } from './use-step.ts';

/** One world as the whole class sees it: map, clock, what just happened, Comity. */
export function ProjectorWorld({ lesson, world, view }: { lesson: ProjectorView; world: PublicWorld; view: SeatView }) {
  const step = useStep(view);
  const at = STEPS.indexOf(step);
  const round = step === 'outcome' && view.phase === 'orders' ? view.round - 1 : view.round;
  useProjectorSounds(view);
  return (
    <>
      <ProjectorTop>
        <PhaseTabs
          label={t('ui.steps')}
          tabs={STEPS.map((id, i) => ({
            id,
            name: t(`ui.step.${id}`),
            state: i === at ? 'now' : i < at ? 'done' : 'next',
          }))}
        />
        <p class="projector-round">
          <b>{t('ui.roundOf', { round, rounds: world.rounds })}</b>
          <span>{roundDates(view, round)}</span>
        </p>
        {view.phase !== 'over' && <ProjectorClock world={world} />}
        {lesson.worlds.length > 1 && <p class="projector-chip">{t('wall.world', { world: world.name })}</p>}
      </ProjectorTop>
      <main class="projector-world">
        <h1 class="k-hidden">{t('wall.world', { world: world.name })}</h1>
        <ProjectorMap view={view} />
        <RecordFolder key={recordKey(view, step)} view={view} step={step} round={round} />
      </main>
      <Ruler world={world} worlds={lesson.worlds} causes={comityCauses(view)} />
    </>
  );
}

function recordKey({ round, phase }: SeatView, step: Step): string {
  return `${round}.${phase}.${step === 'briefing'}`;
}

/** A bell for a new phase, a drum where Comity fell. */
function useProjectorSounds(view: SeatView): void {
  const moment = `${view.round}.${view.phase}`;
  const before = useRef(moment);
  const fell = useMemo(() => comityCauses(view).reduce((sum, { by }) => sum + by, 0) < 0, [moment]);
  useEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    playSound('bell', projectorSettings.value.sound);
    if (!fell) return;
    const timer = setTimeout(() => playSound('drum', projectorSettings.value.sound), 1600);
    return () => clearTimeout(timer);
  }, [moment]);
}
