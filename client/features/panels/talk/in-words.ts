import type { SeatView } from '../../../../shared/model/index.ts';
import { jurisdictionName, seatName } from '../../../i18n/index.ts';

/** A seat's name in the middle of a sentence: 'the North', 'Cloudco', 'the Northern courts', whatever states those sit for. */
export function seatInWords(view: SeatView, seat: number): string {
  const publicSeat = view.seats[seat];
  if (publicSeat?.role !== 'government') return seatName(view, seat, 'short');
  return jurisdictionName(view, publicSeat.jurisdiction);
}
