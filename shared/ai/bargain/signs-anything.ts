import type { SeatView } from '../../model/index.ts';

/** Offers that a seat must have signed before others try how much it will sign. */
const SIGNED = 2;

/** Whether a seat has signed what others laid before it, and has never said no to the viewer: it will be asked for more. */
export function signsAnything(view: SeatView, seat: number): boolean {
  const offered = view.deals.filter(({ to, terms }) => to === seat && terms.kind === 'exchange');
  const signed = offered.filter(({ status }) => status === 'accepted' || status === 'kept' || status === 'broken');
  return signed.length >= SIGNED && !offered.some(({ by, status }) => by === view.viewer && status === 'declined');
}
