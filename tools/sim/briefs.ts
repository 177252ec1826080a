import type { GameEvent } from '../../shared/model/index.ts';

/** Briefs of one game, those of public friends among them: filed, and those of them that a court read at a ruling. */
export type Filed = { filed: number; read: number };

export function briefsOf(events: readonly GameEvent[]): Filed {
  const waiting = new Map<number, number>();
  const count: Filed = { filed: 0, read: 0 };
  for (const event of events)
    if (event.type === 'briefFiled') {
      count.filed++;
      waiting.set(event.case, (waiting.get(event.case) ?? 0) + 1);
    } else if (event.type === 'ruled') {
      count.read += waiting.get(event.case) ?? 0;
      waiting.delete(event.case);
    }
  return count;
}
