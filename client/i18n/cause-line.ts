import type { Cause, SeatView } from '../../shared/model/index.ts';
import { recordBlanks } from './record-blanks.ts';
import { hasText, t } from './t.ts';

/** Why a number changed, short enough to stand under a meter. */
export function causeLine(view: SeatView, cause: Cause): string {
  const kind = view.cases.find(({ id }) => id === cause.case)?.kind;
  const ofKind = `cause.${cause.code}.${kind}`;
  return t(hasText(ofKind) ? ofKind : `cause.${cause.code}`, recordBlanks(view, cause));
}
