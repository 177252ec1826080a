import { hasText, t } from '../../i18n/index.ts';
import type { Course } from './course.ts';

type Now = Pick<Course, 'part' | 'round' | 'phase' | 'led' | 'asks' | 'hasPress' | 'someDone'>;

/**
 * What is said or watched now: of what is led from the projector, of the phase, of this round or of rounds in general; then,
 * for whoever is done before the others, of the newspaper. Text ids console.course.<say|watch>.<part>.
 */
export function adviceOf(now: Now, what: 'say' | 'watch'): string {
  const { part, asks, hasPress, someDone } = now;
  const sendsNow = part === 'exit' || (part === 'join' && asks);
  const press = what === 'say' && hasPress && (sendsNow || (part === 'play' && someDone));
  return [adviceOfPart(now, what), press ? t('console.course.say.press') : ''].filter(Boolean).join(' ');
}

function adviceOfPart({ part, round, phase, led, asks }: Now, what: 'say' | 'watch'): string {
  const general = `console.course.${what}.${part}`;
  const asked = `${general}.asked`;
  if (part !== 'play') return t(asks && hasText(asked) ? asked : general);
  if (led) return t(`console.course.${what}.led`);
  if (phase === 'bench') return t(`console.course.${what}.bench`);
  const own = `${general}${round}`;
  return t(hasText(own) ? own : general);
}
