import type { OrderKind, Role, Setup } from '../../shared/model/index.ts';
import { characters } from './characters.ts';
import type { GameResult } from './play-out.ts';
import type { PlayerLevel } from './player.ts';
import { deviation, digest, mean, percentile, round, wilson } from './statistics.ts';

/** What a run of games says about the game. */
export function reportOn(setup: Setup, results: GameResult[]) {
  const { seats } = setup.scenario;
  const games = results.length;
  const endings: Record<string, number> = {};
  const refused: Record<string, number> = {};
  const deals: Record<string, number> = {};
  for (const result of results) {
    add(endings, { [result.ending]: 1 });
    add(refused, result.refused);
    add(deals, result.deals);
  }
  const comity = results.map((result) => result.comity);
  return {
    games,
    endings,
    splinternetShare: round((endings.splinternet ?? 0) / Math.max(1, games), 3),
    rounds: round(mean(results.map((result) => result.rounds))),
    comity: { p5: percentile(comity, 5), p50: percentile(comity, 50), p95: percentile(comity, 95) },
    seats: Object.fromEntries(
      seats.map((seat, i) => {
        const scores = results.map((result) => result.scores.at(-1)?.[i] ?? 0);
        const wins = results.filter((result) => result.winners.includes(i)).length;
        const middle = mean(scores);
        return [
          seat.id,
          {
            role: seat.role,
            par: seat.par,
            spread: seat.spread,
            mean: round(middle),
            median: percentile(scores, 50),
            deviation: round(deviation(scores)),
            luckPercent: round((100 * deviation(scores)) / middle, 1),
            winShare: wilson(wins, games).map((x) => round(x, 3)),
            timesChance: round((wins / Math.max(1, games)) * seats.length),
          },
        ];
      }),
    ),
    noWinner: round(results.filter((result) => result.winners.length === 0).length / Math.max(1, games), 3),
    ...tensionOf(setup, results),
    orderShares: orderShares(setup, results),
    personalities: characters(setup, results),
    deals,
    linesSaid: round(mean(results.map((result) => result.said))),
    decisionMs: decisionTimes(results),
    refused,
    hash: digest(results.map((result) => result.hash)),
  };
}

/** Leads are measured against what each seat usually has after that round, so that no seat leads by its nature. */
function tensionOf(setup: Setup, results: GameResult[]) {
  const rounds = setup.scenario.rounds;
  const usual = Array.from({ length: rounds + 1 }, (_, after) =>
    setup.scenario.seats.map((_seat, i) => {
      const scores = results.flatMap((result) => result.scores[after]?.[i] ?? []);
      return { mean: mean(scores), deviation: Math.max(1, deviation(scores)) };
    }),
  );
  const orderAfter = (result: GameResult, after: number) =>
    result.scores[after]
      .map((score, seat) => ({ seat, z: (score - usual[after][seat].mean) / usual[after][seat].deviation }))
      .sort((a, b) => b.z - a.z)
      .map(({ seat }) => seat);
  const whole = results.filter((result) => result.scores.length > rounds);
  const half = Math.floor(rounds / 2);
  const changes = whole.map((result) => {
    const leaders = Array.from({ length: rounds }, (_, i) => orderAfter(result, i + 1)[0]);
    return leaders.filter((leader, i) => i > 0 && leader !== leaders[i - 1]).length;
  });
  const first = whole.map((result) => orderAfter(result, rounds)[0]);
  const placeAtHalf = whole.map((result, i) => orderAfter(result, half).indexOf(first[i]));
  const lower = Math.ceil(setup.scenario.seats.length / 2);
  const shareOf = (hits: number) => wilson(hits, whole.length).map((x) => round(x, 3));
  return {
    leadChanges: {
      mean: round(mean(changes)),
      median: percentile(changes, 50),
      twoOrMore: shareOf(changes.filter((count) => count >= 2).length),
    },
    halfTimeLeaderWins: shareOf(placeAtHalf.filter((place) => place === 0).length),
    comeback: shareOf(placeAtHalf.filter((place) => place >= lower).length),
  };
}

/** Percent of all orders of a role that are of each kind. */
function orderShares(setup: Setup, results: GameResult[]): Partial<Record<Role, Partial<Record<OrderKind, number>>>> {
  const counts: Partial<Record<Role, Record<string, number>>> = {};
  for (const result of results)
    for (const [i, { role }] of setup.scenario.seats.entries()) {
      counts[role] ??= {};
      add(counts[role], result.orders[i]);
    }
  return Object.fromEntries(
    Object.entries(counts).map(([role, kinds]) => {
      const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
      const sorted = Object.entries(kinds).sort((a, b) => b[1] - a[1]);
      return [role, Object.fromEntries(sorted.map(([kind, count]) => [kind, round((100 * count) / all, 1)]))];
    }),
  );
}

/** Milliseconds of a seat's phase, by level. */
export function decisionTimes(results: GameResult[]) {
  const times: Partial<Record<PlayerLevel, number[]>> = {};
  for (const result of results)
    for (const [level, list] of Object.entries(result.times) as [PlayerLevel, number[]][])
      times[level] = (times[level] ?? []).concat(list);
  return Object.fromEntries(
    Object.entries(times).map(([level, list]) => [
      level,
      {
        p50: round(percentile(list, 50), 3),
        p99: round(percentile(list, 99), 3),
        max: round(percentile(list, 100), 2),
      },
    ]),
  );
}

function add(sum: Record<string, number>, more: Record<string, number>): void {
  for (const [key, count] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + count;
}
