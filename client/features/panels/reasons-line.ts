import type { Reason, SeatView } from '../../../shared/model/index.ts';
import { inClauses, reasonLine, t } from '../../i18n/index.ts';

/** Why an AI seat did something: what spoke for it, and what it did it in spite of. */
export function reasonsLine(view: SeatView, reasons: readonly Reason[]): string {
  const said = (of: readonly Reason[]) => inClauses(of.map((reason) => reasonLine(view, reason)));
  const pro = reasons.filter(({ weight }) => weight >= 0);
  const con = reasons.filter(({ weight }) => weight < 0);
  if (pro.length === 0 || con.length === 0) return t('debrief.ai.because', { reasons: said(reasons) });
  return t('debrief.ai.becauseThough', { reasons: said(pro), against: said(con) });
}
