import { effect, type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GameEvent } from '../../../shared/model/index.ts';
import { readKept, tabStore } from '../../app/device-store.ts';
import { momentOf, type Table } from '../../state/table-store.ts';

/** What one phase brought, as this seat saw it. `at` is the phase that began then, such as '2.orders'. */
export type Chapter = { at: string; round: number; events: GameEvent[] };

/** The record of the open match: all phases whose events this browser has seen. */
export const record: Signal<Chapter[]> = signal([]);

/** The record without what an Outcome is still to tell. */
export function recordTold(table: Table): Chapter[] {
  const untold = table.outcome.value && momentOf(table.live.value);
  return record.value.filter(({ at }) => at !== untold);
}

/** Collects what each phase brought, and keeps it for the session so that a reload does not lose it. */
export function useRecord(table: Table): void {
  useEffect(() => {
    const key = `comity.record.${table.match}`;
    record.value = readKept<Chapter[]>(tabStore, key, []);
    return effect(() => {
      const { round, phase, lastEvents } = table.live.value;
      const at = `${round}.${phase}`;
      if (lastEvents.length === 0) return;
      const before = record.peek().filter((chapter) => chapter.at !== at);
      // The events before an Orders phase are those of the Outcome of the round before it.
      record.value = [...before, { at, round: phase === 'orders' ? round - 1 : round, events: lastEvents }];
      tabStore.set(key, JSON.stringify(record.peek()));
    });
  }, [table]);
}
