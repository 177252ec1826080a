import type { HandoverNote } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';

type Moment = HandoverNote['from'];

/** From when to when somebody was away; one moment is said once. */
export function awayWords(from: Moment, to: Moment): string {
  const phaseOf = ({ phase }: Moment) => t(`ui.step.${phase}`);
  if (from.round === to.round && from.phase === to.phase)
    return t('lesson.back.at', { round: from.round, phase: phaseOf(from) });
  return t('lesson.back.from', {
    fromRound: from.round,
    fromPhase: phaseOf(from),
    toRound: to.round,
    toPhase: phaseOf(to),
  });
}
