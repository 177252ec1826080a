import type { Par } from '../../shared/model/index.ts';
import { deviation, mean } from './statistics.ts';

/** How far par may be moved from the mean score, in points. */
const MOST = 3;
const STEPS = 300;

/**
 * Par and spread of every seat from the final scores of games, one row a game. Par is the mean score, moved by up to
 * three points until all seats win about as often: seats that share their fate would else seldom stand out alone.
 */
export function fitPar(scores: readonly (readonly number[])[]): Par[] {
  const columns = scores[0].map((_, seat) => scores.map((row) => row[seat]));
  const means = columns.map(mean);
  const spreads = columns.map((column) => Math.max(1, Math.round(deviation(column))));
  const pars = [...means];
  for (let step = 1; step <= STEPS; step++) {
    const wins = winsOf(scores, pars, spreads);
    const fair = mean(wins);
    // Ever smaller moves, so that it comes to rest.
    for (const [seat, won] of wins.entries()) {
      const moved = pars[seat] + ((won - fair) * pars.length) / (scores.length * Math.sqrt(step));
      pars[seat] = Math.min(means[seat] + MOST, Math.max(means[seat] - MOST, moved));
    }
  }
  return pars.map((par, seat) => ({ par: Math.round(par), spread: spreads[seat] }));
}

/** Games that each seat wins: farthest above par, and not below it. */
function winsOf(scores: readonly (readonly number[])[], pars: readonly number[], spreads: readonly number[]): number[] {
  const wins = pars.map(() => 0);
  for (const row of scores) {
    const above = row.map((score, seat) => (score - pars[seat]) / spreads[seat]);
    const best = Math.max(...above);
    if (best >= 0) wins[above.indexOf(best)]++;
  }
  return wins;
}
