import type { SeatView, Talk } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { seatName, t } from '../../../i18n/index.ts';

/** Where one talks: in front of everyone, with one seat, or about deals. */
export type Channel = 'all' | 'deals' | number;

/** The messages of a channel, oldest first. */
export function talkOf(view: SeatView, channel: Channel): Talk[] {
  if (channel === 'all') return view.talk.filter((one) => one.to === NONE);
  return view.talk.filter((one) => one.to !== NONE && (one.by === channel || one.to === channel));
}

/** Seats with whom something was said in private, in the order of the table. */
export function partners(view: SeatView): number[] {
  const talked = new Set(view.talk.filter((one) => one.to !== NONE).flatMap((one) => [one.by, one.to]));
  return view.seats.map((seat) => seat.id).filter((id) => id !== view.viewer && talked.has(id));
}

/** Deals that wait for this seat's answer or for the other's. */
export function openDeals(view: SeatView) {
  return view.deals.filter((deal) => deal.status === 'offered' && (deal.by === view.viewer || deal.to === view.viewer));
}

/** What a tab of the panel is called. */
export function channelName(view: SeatView, channel: Channel): string {
  return typeof channel === 'number' ? seatName(view, channel, 'short') : t(`ui.talk.${channel}`);
}
