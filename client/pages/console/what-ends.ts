import type { Plan, PublicWorld } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { momentOf } from './moment.ts';

/** Which phase of a world ends: while the Outcome is told, these are the Moves after it, not yet begun. */
export function whatEnds(
  world: Pick<PublicWorld, 'round' | 'rounds' | 'phase' | 'clock'>,
  plan: Plan,
  pace: number,
  now: number,
): string {
  const { round, rounds, phase } = world;
  return momentOf(world, plan, pace, now) === 'outcome'
    ? t('console.endPhase.outcome', { told: round - 1, round })
    : t('console.round.paused', { phase: t(`console.phase.${phase}`), round, rounds });
}
