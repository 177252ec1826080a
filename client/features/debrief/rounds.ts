import type { EventOf, GameEvent, TimelineEntry } from '../../../shared/model/index.ts';

/** All that happened in one round, in order. */
export type RoundRecord = { round: number; events: GameEvent[] };

/** Regroups phases by round: an Outcome's last events already belong to the round that they began. */
export function roundsOf(timeline: readonly TimelineEntry[]): RoundRecord[] {
  const records = new Map<number, GameEvent[]>();
  for (const entry of timeline) {
    let { round } = entry;
    for (const event of entry.events) {
      if (event.type === 'roundBegan') round = event.round;
      const events = records.get(round) ?? [];
      events.push(event);
      records.set(round, events);
    }
  }
  return [...records].map(([round, events]) => ({ round, events })).sort((a, b) => a.round - b.round);
}

/** Any event that moves a number. */
export type NumberEvent = EventOf<
  'meterChanged' | 'comityChanged' | 'purseChanged' | 'relationChanged' | 'weightChanged'
>;

const NUMBER_EVENTS: ReadonlySet<string> = new Set<NumberEvent['type']>([
  'meterChanged',
  'comityChanged',
  'purseChanged',
  'relationChanged',
  'weightChanged',
]);

export function isNumberEvent(event: GameEvent): event is NumberEvent {
  return NUMBER_EVENTS.has(event.type);
}

/** How far a number moved; a weight counts from its old to its new value. */
export function moved(event: NumberEvent): number {
  return event.type === 'weightChanged' ? event.to - event.from : event.by;
}
