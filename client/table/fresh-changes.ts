import type { Cause, GameEvent, SeatView } from '../../shared/model/index.ts';
import { record } from './use-record.ts';

/** By how much a number has changed since the last Outcome began to be shown, and what moved it most. */
export type Change = { by: number; cause: Cause | undefined };

/** Change of one of the viewer's own meters in this round. */
export function meterChange(view: SeatView, meter: string): Change {
  return sum(view, (event) => event.type === 'meterChanged' && event.seat === view.viewer && event.meter === meter);
}

/** Change of Comity in this round. */
export function comityChange(view: SeatView): Change {
  return sum(view, (event) => event.type === 'comityChanged');
}

function sum(view: SeatView, counts: (event: GameEvent) => boolean): Change {
  const events = record.value
    .filter((chapter) => chapter.at.startsWith(`${view.round}.`))
    .flatMap((chapter) => chapter.events)
    .filter(counts) as Extract<GameEvent, { by: number; cause: Cause }>[];
  const most = events.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  return { by: events.reduce((total, event) => total + event.by, 0), cause: most?.cause };
}
