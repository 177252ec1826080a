import type { Meter, PublicSeat, SeatView } from '../model/index.ts';
import { at, METERS } from '../model/index.ts';

/** How dear capital is to each role: what a company builds costs most, and fights at the Bench come on top. */
const DEAR = { government: 1, company: 1.7, court: 1 } as const;

/** Score points that one unit of capital can usually buy: the less time is left, the less it is worth. */
export function capitalWorth(view: SeatView, seat: PublicSeat): number {
  const left = view.rounds - view.round;
  if (left <= 0) return seat.purse > 4 ? 0 : 0.08;
  if (seat.purse >= 7) return 0.15;
  return (left === 1 ? 0.3 : 0.45) * DEAR[seat.role];
}

/** Score points that one point of Comity is worth: a hundredth of half the score, and far more close to the end of the world. */
export function comityWorth(view: SeatView, seat: PublicSeat): number {
  const meters = seat.meters.reduce((sum, value, i) => sum + (value * at(seat.weights, i)) / 100, 0);
  const plain = meters / 320;
  return view.comity < 30 ? plain * (1 + (30 - view.comity) / 6) : plain;
}

/** Score points that one point of a seat's own meter is worth. */
export function meterWorth(view: SeatView, seat: PublicSeat, meter: Meter): number {
  const index = (METERS[seat.role] as readonly Meter[]).indexOf(meter);
  return index < 0 ? 0 : ((at(seat.weights, index) / 100) * (90 + view.comity * 0.2)) / 100;
}
