import type { Reason, SeatView } from '../../shared/model/index.ts';
import { recordBlanks } from './record-blanks.ts';
import { inClauses, t } from './t.ts';

/** A ground for a decision, as part of a sentence. */
export function reasonLine(view: SeatView, reason: Reason): string {
  const hurts = reason.code === 'agenda' && reason.weight < 0;
  return t(hurts ? 'why.agenda.against' : `why.${reason.code}`, {
    ...recordBlanks(view, reason),
    meter: reason.meter ? t(`meter.${reason.meter}`) : undefined,
    by: reason.by === undefined ? undefined : Math.abs(Math.round(reason.by * 10) / 10),
  });
}

/** Why an AI seat did something: what spoke for it, and what it did it in spite of. */
export function reasonsLine(view: SeatView, reasons: readonly Reason[]): string {
  const said = (of: readonly Reason[]) => inClauses(of.map((reason) => reasonLine(view, reason)));
  const pro = reasons.filter(({ weight }) => weight >= 0);
  const con = reasons.filter(({ weight }) => weight < 0);
  if (pro.length === 0 || con.length === 0) return t('debrief.ai.because', { reasons: said(reasons) });
  return t('debrief.ai.becauseThough', { reasons: said(pro), against: said(con) });
}
