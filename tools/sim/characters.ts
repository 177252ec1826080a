import type { Setup } from '../../shared/model/index.ts';
import type { GameResult } from './game-result.ts';
import { deviation, mean, round } from './statistics.ts';

type Mix = Record<string, number>;
type Character = { seats: number; z: number; timesChance: number; mix: Mix };

/**
 * How strong and how different the characters are. z: distance of the score from the seat's mean, in its deviations.
 * difference: Jensen-Shannon divergence in bits of what it seals from what all seats of its role seal; 0 is the same.
 */
export function characters(setup: Setup, results: readonly GameResult[]) {
  const { seats } = setup.scenario;
  const usual = seats.map((_, i) => {
    const finals = results.map((result) => result.scores.at(-1)?.[i] ?? 0);
    return { mean: mean(finals), deviation: Math.max(1, deviation(finals)) };
  });
  const found = new Map<string, Character>();
  const ofRole: Record<string, Mix> = {};
  for (const result of results)
    for (const [i, { role }] of seats.entries()) {
      const key = `${result.personalities[i]} (${role})`;
      const one = found.get(key) ?? { seats: 0, z: 0, timesChance: 0, mix: {} };
      found.set(key, one);
      one.seats++;
      one.z += ((result.scores.at(-1)?.[i] ?? 0) - usual[i].mean) / usual[i].deviation;
      if (result.winners.includes(i)) one.timesChance += seats.length;
      ofRole[role] ??= {};
      for (const [kind, count] of Object.entries(result.orders[i])) {
        one.mix[kind] = (one.mix[kind] ?? 0) + count;
        ofRole[role][kind] = (ofRole[role][kind] ?? 0) + count;
      }
    }
  return Object.fromEntries(
    [...found.entries()].sort().map(([key, one]) => {
      const role = key.slice(key.indexOf('(') + 1, -1);
      return [
        key,
        {
          seats: one.seats,
          z: round(one.z / one.seats),
          timesChance: round(one.timesChance / one.seats),
          difference: round(divergence(one.mix, ofRole[role]), 3),
        },
      ];
    }),
  );
}

function divergence(a: Mix, b: Mix): number {
  const total = (mix: Mix) => Object.values(mix).reduce((sum, count) => sum + count, 0);
  const [wholeA, wholeB] = [total(a), total(b)];
  const toward = (p: number, q: number) => (p === 0 ? 0 : (p / 2) * Math.log2(p / ((p + q) / 2)));
  return Object.keys(b).reduce((sum, kind) => {
    const [p, q] = [(a[kind] ?? 0) / wholeA, (b[kind] ?? 0) / wholeB];
    return sum + toward(p, q) + toward(q, p);
  }, 0);
}
