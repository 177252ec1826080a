import type { Reason, SeatView } from '../../shared/model/index.ts';
import { recordBlanks } from './record-blanks.ts';
import { t } from './t.ts';

/** A ground for a decision, as part of a sentence. */
export function reasonLine(view: SeatView, reason: Reason): string {
  const hurts = reason.code === 'agenda' && reason.weight < 0;
  return t(hurts ? 'why.agenda.against' : `why.${reason.code}`, {
    ...recordBlanks(view, reason),
    meter: reason.meter ? t(`meter.${reason.meter}`) : undefined,
    by: reason.by === undefined ? undefined : Math.abs(Math.round(reason.by * 10) / 10),
  });
}
