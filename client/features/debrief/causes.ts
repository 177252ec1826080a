import type { Cause, EventOf, Meter, SeatId, TimelineEntry } from '../../../shared/model/index.ts';
import { isNumberEvent, moved, type NumberEvent } from './rounds.ts';

/** All that one cause did to one number. `cause` is the first of its kind: it names the records. */
export type CauseSum = { cause: Cause; by: number; times: number };

/** Tells causes apart; those with the same key are summed. */
type KeyOf = (cause: Cause) => string;
const byCode: KeyOf = ({ code }) => code;

/** Why a seat's meter moved, biggest cause first. */
export function causesOfMeter(
  timeline: readonly TimelineEntry[],
  seat: SeatId,
  meter: Meter,
  keyOf: KeyOf = byCode,
): CauseSum[] {
  return sumsOf(
    timeline,
    keyOf,
    (event) => event.type === 'meterChanged' && event.seat === seat && event.meter === meter,
  );
}

/** Why Comity moved, biggest cause first. */
export function causesOfComity(timeline: readonly TimelineEntry[], keyOf: KeyOf = byCode): CauseSum[] {
  return sumsOf(timeline, keyOf, (event) => event.type === 'comityChanged');
}

function sumsOf(timeline: readonly TimelineEntry[], keyOf: KeyOf, counts: (event: NumberEvent) => boolean): CauseSum[] {
  const sums = new Map<string, CauseSum>();
  const changes = timeline.flatMap(({ events }) => events).filter(isNumberEvent);
  for (const change of changes.filter(counts)) {
    const key = keyOf(change.cause);
    const { cause, by, times } = sums.get(key) ?? { cause: change.cause, by: 0, times: 0 };
    sums.set(key, { cause, by: by + moved(change), times: times + 1 });
  }
  return [...sums.values()].sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** A change that is worth showing as what a move brought. */
export type ShownChange = EventOf<'meterChanged' | 'comityChanged' | 'relationChanged'>;

const MOST = 4;

/** The biggest changes that a move brought: Comity first, then by size. A price is no turn, and case law has its own charts. */
export function biggestChanges(changes: readonly NumberEvent[]): ShownChange[] {
  const rank = (change: ShownChange) => Math.abs(change.by) + (change.type === 'comityChanged' ? 100 : 0);
  return changes
    .filter((change): change is ShownChange => change.type !== 'purseChanged' && change.type !== 'weightChanged')
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST);
}
