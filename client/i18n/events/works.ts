import { type EventOf, NONE, type SeatView } from '../../../shared/model/index.ts';
import { cityName, holdingName, jurisdictionName, seatName } from '../names.ts';
import { t } from '../t.ts';
import type { Sentences } from './sentences.ts';

export const works: Sentences<
  'regionBuilt' | 'regionClosed' | 'holdingMoved' | 'keysChanged' | 'marketEntered' | 'marketLeft'
> = {
  regionBuilt: (view, event) =>
    t('event.regionBuilt', {
      company: seatName(view, event.company),
      place: jurisdictionName(view, event.jurisdiction),
    }),
  regionClosed: (view, event) => t('event.regionClosed', { place: cityName(view, event.datacenter) }),
  holdingMoved: (view, event) =>
    t(event.splitWith === NONE ? 'event.holdingMoved' : 'event.holdingSplit', {
      holding: holdingName(view, event.holding),
      place: cityName(view, event.to),
    }),
  keysChanged: (view, event) => t(`event.keysChanged.${event.keys}`, { holding: holdingName(view, event.holding) }),
  marketEntered: marketTold,
  marketLeft: marketTold,
};

function marketTold(view: SeatView, event: EventOf<'marketEntered' | 'marketLeft'>): string {
  return t(`event.${event.type}`, {
    company: seatName(view, event.seat),
    place: jurisdictionName(view, event.jurisdiction),
  });
}
