import { type Plan, type PublicWorld, phaseLasts, tellingLasts, timeLeft } from '../../../shared/lesson/index.ts';
import { BRIEFING_LASTS } from '../../state/briefing-lasts.ts';

/** What the students of a world see now: the plan's break, the Outcome of the round before and then the Briefing while they are told, then the phase itself. */
export function momentOf(
  { round, phase, clock }: Pick<PublicWorld, 'round' | 'phase' | 'clock'>,
  plan: Plan,
  pace: number,
  now: number,
): 'paused' | 'break' | 'outcome' | 'briefing' | 'orders' | 'bench' | 'over' {
  if (phase === 'over') return 'over';
  if (clock.paused)
    return plan.breakAfter > 0 && round === plan.breakAfter + 1 && phase === 'orders' ? 'break' : 'paused';
  if (phase === 'bench') return phase;
  const after = timeLeft(clock, now) - phaseLasts(plan, round, phase, pace) + tellingLasts(round, phase);
  return after > 0 && round > 1 ? 'outcome' : after > -BRIEFING_LASTS ? 'briefing' : phase;
}
