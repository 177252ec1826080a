import type { Precedent, Ruling, SeatView } from '../../../../shared/model/index.ts';
import { caseName, t } from '../../../i18n/index.ts';

/** Which way a ruling's line speaks. */
export function wayOf(ruling: Ruling): 1 | -1 {
  return ruling === 'enforce' || ruling === 'narrow' ? 1 : -1;
}

/** Where a line of law comes from: 'Norland v. Cloudco, round 2'. */
export function sourceOf(view: SeatView, precedent: Precedent): string {
  return t('hearing.source', { case: sourceCaseOf(view, precedent), round: precedent.round });
}

/** The case that a line of law comes from, by its name where the viewer may know it. */
export function sourceCaseOf(view: SeatView, precedent: Precedent | undefined): string {
  const publicCase = precedent && view.cases.find(({ id }) => id === precedent.case);
  return publicCase ? caseName(view, publicCase) : t('ui.sealedCase');
}
