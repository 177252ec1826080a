import type { Cause, SeatView } from '../../shared/model/index.ts';
import { recordBlanks } from './record-blanks.ts';
import { t } from './t.ts';

/** Why a number changed, short enough to stand under a meter. */
export function causeLine(view: SeatView, cause: Cause): string {
  return t(`cause.${cause.code}`, recordBlanks(view, cause));
}
