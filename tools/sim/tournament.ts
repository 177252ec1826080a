import type { Role, Setup } from '../../shared/model/index.ts';
import { playersOf } from './arguments.ts';
import type { GameResult, GameTask } from './play-out.ts';
import type { PlayerLevel } from './player.ts';
import { decisionTimes } from './report.ts';
import { deviation, mean, round, wilson } from './statistics.ts';

/** One AI of level `tested` in each seat in turn among copies of level `field`; `as`: with that personality in every seat. */
export type Pair = { tested: PlayerLevel; field: PlayerLevel; as?: string };

/** What the same seeds bring when everybody plays at the field's level: the measure that luck and seat are taken out by. */
export const PAR_GAMES = 6;

/** Games of one pair: for each seed the par games first, then the tested AI in each seat. */
export function tasksOf(setup: Setup, { tested, field, as }: Pair, seeds: readonly number[]): GameTask[] {
  const { seats } = setup.scenario;
  return seeds.flatMap((seed) => [
    ...Array.from({ length: PAR_GAMES }, (_, i) => ({ seed, players: playersOf(setup, seed, () => field, {}, i + 1) })),
    ...seats.map((_, seat) => {
      const players = playersOf(setup, seed, (one) => (one === seat ? tested : field), {}, PAR_GAMES + 1 + seat);
      if (as) players[seat] = { ...players[seat], personality: as };
      return { seed, players };
    }),
  ]);
}

/** What became of the tested AI in one game: 1 or its share of a win, and its distance from par in usual deviations of its seat. */
export type Outcome = { role: Role; seat: string; won: number; z: number };

/** How the tested AI did in each of its games: for each seed, each seat in turn. */
export function outcomesOf({ scenario: { seats } }: Setup, results: readonly GameResult[]): Outcome[] {
  const groups = bySeed(seats.length, results);
  const finals = (games: readonly GameResult[], seat: number) => games.map((game) => game.scores.at(-1)?.[seat] ?? 0);
  const usual = seats.map((_, seat) =>
    Math.max(1, Math.sqrt(mean(groups.map((group) => deviation(finals(group.slice(0, PAR_GAMES), seat)) ** 2)))),
  );
  return groups.flatMap((group): Outcome[] => {
    const par = seats.map((_, seat) => mean(finals(group.slice(0, PAR_GAMES), seat)));
    return group.slice(PAR_GAMES).map((game, seat) => {
      const z = seats.map((_, one) => ((game.scores.at(-1)?.[one] ?? 0) - par[one]) / usual[one]);
      const best = Math.max(...z);
      const firsts = z.filter((value) => value === best).length;
      return { role: seats[seat].role, seat: seats[seat].id, won: z[seat] === best ? 1 / firsts : 0, z: z[seat] };
    });
  });
}

function bySeed(seats: number, results: readonly GameResult[]): GameResult[][] {
  const perSeed = PAR_GAMES + seats;
  return Array.from({ length: results.length / perSeed }, (_, i) => results.slice(i * perSeed, (i + 1) * perSeed));
}

/** Scores the games of one pair: a seat's result is its distance from the same seed's par, in usual deviations of the seat. */
export function scorePair(setup: Setup, pair: Pair, results: readonly GameResult[]) {
  const { seats } = setup.scenario;
  const outcomes = outcomesOf(setup, results);
  const tested = bySeed(seats.length, results).flatMap((group) => group.slice(PAR_GAMES));
  const share = (list: readonly Outcome[]) => {
    const wins = list.reduce((sum, { won }) => sum + won, 0);
    const [low, middle, high] = wilson(wins, list.length).map((x) => round(x * seats.length));
    return { games: list.length, timesChance: middle, low, high, z: round(mean(list.map(({ z }) => z))) };
  };
  const by = (key: 'role' | 'seat') =>
    Object.fromEntries(
      [...new Set(outcomes.map((one) => one[key]))].map((name) => [
        name,
        share(outcomes.filter((one) => one[key] === name)),
      ]),
    );
  return {
    ...pair,
    all: share(outcomes),
    byRole: by('role'),
    bySeat: by('seat'),
    splinternetShare: round(
      tested.filter(({ ending }) => ending === 'splinternet').length / Math.max(1, tested.length),
      3,
    ),
    decisionMs: decisionTimes(tested),
  };
}
