import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/model/index.ts';
import { BRIEFING_LASTS } from '../../state/briefing-lasts.ts';

/** The four steps of a round, as the phase tabs tell them. */
export const STEPS = ['briefing', 'orders', 'bench', 'outcome'] as const;
export type Step = (typeof STEPS)[number];

/** How long the Outcome stands on the projector after a round has ended. */
const OUTCOME_MS = 16_000;

/** What the projector tells now: a phase that has just begun first tells how the last round came out. */
export function useStep({ round, phase }: Pick<SeatView, 'round' | 'phase'>): Step {
  const moment = `${round}.${phase}`;
  const last = useRef(moment);
  const [told, setTold] = useState<{ moment: string; step: Step }>({ moment, step: stepOf(phase) });
  useEffect(() => {
    const fresh = last.current !== moment;
    last.current = moment;
    if (phase !== 'orders' || (!fresh && round > 1)) return setTold({ moment, step: stepOf(phase) });
    const timers = [
      setTimeout(() => setTold({ moment, step: 'orders' }), (round > 1 ? OUTCOME_MS : 0) + BRIEFING_LASTS),
    ];
    if (round > 1) timers.push(setTimeout(() => setTold({ moment, step: 'briefing' }), OUTCOME_MS));
    setTold({ moment, step: round > 1 ? 'outcome' : 'briefing' });
    return () => timers.forEach(clearTimeout);
  }, [moment]);
  return told.moment === moment ? told.step : phase === 'orders' && round > 1 ? 'outcome' : stepOf(phase);
}

function stepOf(phase: SeatView['phase']): Step {
  return phase === 'over' ? 'outcome' : phase;
}
