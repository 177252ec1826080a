import { type FinalRank, type GameState, NONE } from '../../shared/model/index.ts';
import { zoneOf } from '../../shared/rules/scoring/comity.ts';
import type { GameResult } from './game-result.ts';
import { round } from './statistics.ts';

/**
 * What kind of ending a game reached, by what really happened: how the founding matter ended, what became of
 * Comity, and which role stands farthest above par.
 */
export function kindOfEnding(state: GameState, ranks: readonly FinalRank[]): string {
  const comity = state.ending === 'splinternet' ? 'splinternet' : zoneOf(state.comity, state.setup.ruleset.comity);
  const leader = ranks.find(({ place }) => place === 1);
  return `${endOfTheMatter(state)}, ${comity}, ${leader ? state.seats[leader.seat].role : 'nobody'} ahead`;
}

/** How the founding order ended, or the first one where the scenario has none: by its case, if it was fought in court. */
function endOfTheMatter({ demands, cases }: GameState): string {
  const demand = demands.find(({ founding }) => founding) ?? demands[0];
  if (!demand) return 'nothing served';
  if (demand.case === NONE) return `order ${demand.status}`;
  const { end, rulings } = cases[demand.case];
  const last = rulings.at(-1);
  return last ? `case ${end} (${last.ruling} at level ${last.level})` : `case ${end} before a ruling`;
}

/** Shares of games by kind of ending, most frequent first. */
export function endingTable(results: readonly GameResult[]) {
  const counts: Record<string, number> = {};
  for (const { kind } of results) counts[kind] = (counts[kind] ?? 0) + 1;
  const sorted = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const share = (count: number) => round(count / Math.max(1, results.length), 3);
  return {
    kinds: sorted.length,
    /** Kinds that at least one game in a hundred reaches. */
    reachedByOneInAHundred: sorted.filter(([, count]) => share(count) >= 0.01).length,
    largest: share(sorted[0]?.[1] ?? 0),
    shares: Object.fromEntries(sorted.map(([kind, count]) => [kind, share(count)])),
  };
}
