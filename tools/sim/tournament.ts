import type { Role, SeatId, Setup } from '../../shared/model/index.ts';
import { playersOf } from './arguments.ts';
import type { GameResult, GameTask } from './game-result.ts';
import type { Player, PlayerLevel } from './player.ts';
import { decisionTimes } from './report.ts';
import { deviation, mean, round, wilson } from './statistics.ts';

/** One AI of level `tested` in each seat in turn among copies of level `field`; `as`: with that personality in every seat. */
export type Pair = { tested: PlayerLevel; field: PlayerLevel; as?: string };

/** Games of one seed that tell its par. */
export const PAR_GAMES = 6;

/** For each seed, games in which everybody plays at the field's level: luck and seat are taken out by them. */
export function parTasks(setup: Setup, field: PlayerLevel, seeds: readonly number[]): GameTask[] {
  return seeds.flatMap((seed) =>
    Array.from({ length: PAR_GAMES }, (_, i) => ({ seed, players: playersOf(setup, seed, () => field, {}, i + 1) })),
  );
}

/** A game of one seed in which a seat plays otherwise than the field. */
export function testedTask(
  setup: Setup,
  field: PlayerLevel,
  seed: number,
  seat: SeatId,
  tested: (usual: Player) => Player,
): GameTask {
  const players = playersOf(setup, seed, () => field, {}, PAR_GAMES + 1 + seat);
  players[seat] = tested(players[seat]);
  return { seed, players };
}

/** For each seed the tested AI in each seat. */
export function testedTasks(setup: Setup, { tested, field, as }: Pair, seeds: readonly number[]): GameTask[] {
  const change = (player: Player) => ({ ...player, level: tested, ...(as ? { personality: as } : {}) });
  return seeds.flatMap((seed) => setup.scenario.seats.map((_, seat) => testedTask(setup, field, seed, seat, change)));
}

/** Same-seed par: what each seed brings each seat when all play alike, and the usual deviation of each seat within a seed. */
export type Par = { bySeed: ReadonlyMap<number, readonly number[]>; usual: readonly number[] };

/** Par from the results of `parTasks`. */
export function parOf({ scenario: { seats } }: Setup, results: readonly GameResult[]): Par {
  const groups = new Map<number, GameResult[]>();
  for (const result of results) groups.set(result.seed, [...(groups.get(result.seed) ?? []), result]);
  const finals = (games: readonly GameResult[], seat: number) => games.map((game) => finalOf(game, seat));
  const perSeed = [...groups.values()];
  return {
    bySeed: new Map(
      [...groups].map(([seed, games]) => [seed, seats.map((_, seat) => mean(finals(games, seat)))] as const),
    ),
    usual: seats.map((_, seat) =>
      Math.max(1, Math.sqrt(mean(perSeed.map((games) => deviation(finals(games, seat)) ** 2)))),
    ),
  };
}

function finalOf({ scores }: GameResult, seat: SeatId): number {
  return scores.at(-1)?.[seat] ?? 0;
}

/** What became of the tested player in one game: 1 or its share of a win, and its distance from par in usual deviations of its seat. */
export type Outcome = { seed: number; role: Role; seat: string; won: number; z: number };

/** How the player in a seat did in one game. */
export function outcomeOf({ scenario: { seats } }: Setup, par: Par, game: GameResult, seat: SeatId): Outcome {
  const z = seats.map((_, one) => (finalOf(game, one) - (par.bySeed.get(game.seed)?.[one] ?? 0)) / par.usual[one]);
  const best = Math.max(...z);
  const firsts = z.filter((value) => value === best).length;
  const { role, id } = seats[seat];
  return { seed: game.seed, role, seat: id, won: z[seat] === best ? 1 / firsts : 0, z: z[seat] };
}

/** How the tested AI did in each of the games of `testedTasks`. */
export function outcomesOf(setup: Setup, par: Par, results: readonly GameResult[]): Outcome[] {
  const seats = setup.scenario.seats.length;
  return results.map((game, i) => outcomeOf(setup, par, game, i % seats));
}

/** Scores the games of one pair: a seat's result is its distance from the same seed's par, in usual deviations of the seat. */
export function scorePair(setup: Setup, pair: Pair, par: Par, results: readonly GameResult[]) {
  const { seats } = setup.scenario;
  const outcomes = outcomesOf(setup, par, results);
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
      results.filter(({ ending }) => ending === 'splinternet').length / Math.max(1, results.length),
      3,
    ),
    decisionMs: decisionTimes(results),
  };
}
