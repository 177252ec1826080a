import type { GameEvent, SeatView } from '../../../../shared/model/index.ts';
import { seatName, signed, t } from '../../../i18n/index.ts';

/** Whom a news card struck, and how: the seat's name, its meter and by how much. The card itself names only a rule. */
export function newsStruck(view: SeatView, events: readonly GameEvent[], card: string): string[] {
  return events.flatMap((event) =>
    event.type === 'meterChanged' && event.cause.code === 'news' && event.cause.card === card
      ? [
          `${t('ui.whose', { who: seatName(view, event.seat, 'short'), what: t(`meter.${event.meter}`) })} ${signed(event.by)}`,
        ]
      : [],
  );
}
