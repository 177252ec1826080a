import type { SeatView } from '../../shared/model/index.ts';
import { causeLine } from './index.ts';

/** Why Comity moved in the phase that just ended, biggest cause first; before any has ended, by the first round's news. */
export function comityCauses(view: SeatView): { why: string; by: number }[] {
  if (view.round === 1 && view.phase === 'orders') return openingCause(view);
  const sums = new Map<string, number>();
  for (const event of view.lastEvents) {
    if (event.type !== 'comityChanged') continue;
    const why = causeLine(view, event.cause);
    sums.set(why, (sums.get(why) ?? 0) + event.by);
  }
  return [...sums]
    .map(([why, by]) => ({ why, by }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

function openingCause(view: SeatView): { why: string; by: number }[] {
  const by = view.comity - view.history.comity[0];
  const card = view.news.find(({ round }) => round === 1)?.card;
  return by === 0 || !card ? [] : [{ why: causeLine(view, { code: 'news', card }), by }];
}
