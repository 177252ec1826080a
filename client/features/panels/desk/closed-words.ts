import type { Closed, SeatView } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { priceWords } from './choice-rows.tsx';

/** Why a move or an answer is closed; of one that cannot be paid, what it costs. */
export function closedWords(view: SeatView, { reason, price }: Pick<Closed, 'reason' | 'price'>): string {
  return price === undefined ? t(`reason.${reason}`) : t('deskui.costsMore', { price: priceWords(view, price) });
}
