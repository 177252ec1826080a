import { hasText, t } from '../../i18n/index.ts';
import type { Course } from './course.ts';

/**
 * What is said or watched now: of what is led from the projector, of the phase, of this round or of rounds in general. Text ids
 * console.course.<say|watch>.<part>.
 */
export function adviceOf(
  { part, round, phase, led }: Pick<Course, 'part' | 'round' | 'phase' | 'led'>,
  what: 'say' | 'watch',
): string {
  const general = `console.course.${what}.${part}`;
  if (part !== 'play') return t(general);
  if (led) return t(`console.course.${what}.led`);
  if (phase === 'bench') return t(`console.course.${what}.bench`);
  const own = `${general}${round}`;
  return t(hasText(own) ? own : general);
}
