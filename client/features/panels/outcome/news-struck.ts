import type { GameEvent, SeatView } from '../../../../shared/model/index.ts';
import { seatName, signed, t } from '../../../i18n/index.ts';

/** What a news card struck, and how: a seat's meter or Comity, by how much. The card itself names only a rule. */
export function newsStruck(view: SeatView, events: readonly GameEvent[], card: string): string[] {
  return events.flatMap((event) => {
    if (event.type !== 'meterChanged' && event.type !== 'comityChanged') return [];
    if (event.cause.code !== 'news' || event.cause.card !== card) return [];
    const what =
      event.type === 'comityChanged'
        ? t('ui.comity')
        : t('ui.whose', { who: seatName(view, event.seat, 'short'), what: t(`meter.${event.meter}`) });
    return [`${what} ${signed(event.by)}`];
  });
}
