import { t } from '../../i18n/index.ts';
import type { Course, Replan } from './course.ts';

/** What a new plan for the rest changes. `paceNow`: percent of their time that phases take until then. */
export function replanWords({ pace, lastRound }: Replan, paceNow: number): string {
  const time = pace < 100 ? t('console.replan.pace', { pace }) : paceNow < 100 ? t('console.replan.full') : '';
  const last = lastRound > 0 ? t('console.replan.last', { round: lastRound }) : '';
  return [time, last].filter(Boolean).join(' ');
}

/** What calls for it: a debrief that comes too late, or time that has been won back. */
export function whyReplan({ debriefComes, debriefAt }: Pick<Course, 'debriefComes' | 'debriefAt'>): string {
  const late = debriefComes - debriefAt;
  return late > 0 ? t('console.replan.text', { late }) : t('console.replan.early', { early: -late });
}
