import type { GameState, Sealed, Setup } from '../../shared/model/index.ts';
import type { GameResult } from './game-result.ts';
import { round } from './statistics.ts';

/** What a seat opens with, with a police file by what it is about, whatever the order in which it was sealed. */
export function openingOf({ files }: GameState, orders: readonly Sealed[]): string {
  return orders
    .map(({ order }) => JSON.stringify('file' in order ? { ...order, file: files[order.file].crime } : order))
    .sort()
    .join(' ');
}

/** Share of each seat's most frequent opening, and of its three most frequent ones. */
export function openingTable({ scenario: { seats } }: Setup, results: readonly GameResult[]) {
  return Object.fromEntries(
    seats.map(({ id }, seat) => {
      const counts: Record<string, number> = {};
      for (const { openings } of results) counts[openings[seat]] = (counts[openings[seat]] ?? 0) + 1;
      const sorted = Object.values(counts).sort((a, b) => b - a);
      const share = (most: number) =>
        round(sorted.slice(0, most).reduce((sum, count) => sum + count, 0) / Math.max(1, results.length), 3);
      return [id, { first: share(1), firstThree: share(3) }];
    }),
  );
}
