import { t } from '../../i18n/index.ts';
import type { Replan } from './course.ts';

/** What a new plan for the rest changes. `paceNow`: percent of their time that phases take until then. */
export function replanWords({ pace, lastRound }: Replan, paceNow: number): string {
  const time = pace < 100 ? t('console.replan.pace', { pace }) : paceNow < 100 ? t('console.replan.full') : '';
  const last = lastRound > 0 ? t('console.replan.last', { round: lastRound }) : '';
  return [time, last].filter(Boolean).join(' ');
}
