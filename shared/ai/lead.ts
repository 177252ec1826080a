import type { SeatId, SeatView } from '../model/index.ts';
import { at } from '../model/index.ts';
import { onceAView } from './once-a-view.ts';

/** Weighted meter points ahead of the others' mean from which a seat counts as far ahead, and at which fully. */
const FROM = 5;
const FULLY = 12;

const gainsOf = onceAView((view) => view.seats.map(({ id }) => gainOf(view, id)));

/** How far ahead a seat is in the public standing, 0 to 1: what it has gained since the start against what the others have. */
export function leadOf(view: SeatView, seat: SeatId): number {
  if (view.history.meters.length === 0) return 0;
  const gains = gainsOf(view);
  const others = gains.filter((_, id) => id !== seat);
  const lead = at(gains, seat) - others.reduce((sum, gain) => sum + gain, 0) / Math.max(1, others.length);
  return Math.max(0, Math.min(1, (lead - FROM) / (FULLY - FROM)));
}

function gainOf(view: SeatView, id: SeatId): number {
  const { meters, weights } = at(view.seats, id);
  const start = at(view.history.meters, 0).slice(3 * id, 3 * id + 3);
  return meters.reduce((sum, meter, index) => sum + ((meter - (start[index] ?? meter)) * at(weights, index)) / 100, 0);
}
