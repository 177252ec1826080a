import type { BillId, SeatView } from '../../../../shared/model/index.ts';
import { inARow, signed, t } from '../../../i18n/index.ts';
import { forecastRows } from './forecast-rows.ts';

/** What a bill would bring the seat and the world once it is law; nothing where it brings them nothing, or the seat has spoken on it. */
export function billBrings(view: SeatView, bill: BillId): string | undefined {
  const spoken = view.options.find(
    ({ order }) => order.kind === 'lobby' && order.bill === bill && order.side === 'for',
  );
  const decided = forecastRows(view, spoken?.forecast ?? []).find(({ certainty }) => certainty === 'risk');
  const effects = decided?.effects.flatMap(({ text, by }) => (by === undefined ? [] : `${text} ${signed(by)}`)) ?? [];
  return effects.length > 0 ? t('deskui.bills.brings', { effects: inARow(effects) }) : undefined;
}
