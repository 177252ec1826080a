import type { SeatView } from '../../../../shared/model/index.ts';
import { inSentence, listed, seatName, t } from '../../../i18n/index.ts';

const NAMES_MOST = 2;

/** Who has not pressed Done yet, once this seat has: by name if they are few. */
export function waitingWords(view: SeatView): string {
  const others = view.seats.filter((seat) => !seat.ready && seat.id !== view.viewer);
  if (others.length === 0) return t('ui.waitingFor.none');
  if (others.length > NAMES_MOST) return t('ui.waitingFor.count', { count: others.length });
  return t('ui.waitingFor.names', {
    names: listed(others.map((seat) => inSentence(seatName(view, seat.id, 'short')))),
  });
}
