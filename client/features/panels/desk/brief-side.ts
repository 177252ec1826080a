import type { Order, PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { caseName, t } from '../../../i18n/index.ts';

/** The side that a brief takes: for or against an order; in a case of the day, that the measure stands or falls. */
export function sideOf({ docket }: PublicCase, side: 'for' | 'against'): string {
  return t(docket ? `deskui.brief.docket.${side}` : `deskui.brief.${side}`);
}

/** The side of a brief by itself; nothing of any other move. */
export function briefSide(view: SeatView, order: Order): string | undefined {
  const publicCase = caseOf(view, order);
  return publicCase && order.kind === 'brief' ? sideOf(publicCase, order.side) : undefined;
}

/** A brief in a few words: its side and its case; nothing of any other move. */
export function briefWords(view: SeatView, order: Order): string | undefined {
  const publicCase = caseOf(view, order);
  const name = briefSide(view, order);
  return publicCase && name && t('deskui.nameAndTarget', { name, target: caseName(view, publicCase) });
}

function caseOf(view: SeatView, order: Order): PublicCase | undefined {
  return order.kind === 'brief' ? view.cases.find(({ id }) => id === order.case) : undefined;
}
