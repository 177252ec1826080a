import type { Level, OrderKind, Role, Setup } from '../../shared/model/index.ts';
import { agendaTable } from './agendas.ts';
import { characters } from './characters.ts';
import { dealTable, promiseTable } from './deals.ts';
import { endingTable } from './endings.ts';
import type { GameResult } from './game-result.ts';
import { openingTable } from './openings.ts';
import type { PlayerLevel } from './player.ts';
import { correlation, deviation, digest, mean, percentile, round, wilson } from './statistics.ts';
import { storyTable } from './story.ts';
import { workTable } from './work.ts';

/** What a run of games says about the game; `level` is the one whose par counts. */
export function reportOn(setup: Setup, level: Level, results: GameResult[]) {
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
            ...setup.par[level][i],
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
    story: storyTable(results.map(({ story }) => story)),
    work: workTable(setup, results),
    endingKinds: endingTable(results),
    ...agendaTable(setup, results),
    openings: openingTable(setup, results),
    scoreAndComity: scoreAndComity(setup, results),
    lastRoundBills: shareOf(
      results.map(({ bills }) => bills.filter((one) => one === setup.scenario.rounds).length),
      results.map(({ bills }) => bills.length),
    ),
    briefs: {
      filed: round(mean(results.map(({ briefs }) => briefs.filed))),
      read: round(mean(results.map(({ briefs }) => briefs.read))),
      shareRead: shareOf(
        results.map(({ briefs }) => briefs.read),
        results.map(({ briefs }) => briefs.filed),
      ),
    },
    ordersWithoutReason: shareOf(
      results.map(({ sealed }) => sealed.unreasoned),
      results.map(({ sealed }) => sealed.all),
    ),
    deals,
    acceptance: dealTable(deals, games),
    promises: promiseTable(deals, games),
    ...talkOf(results),
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

/** What part of the second list's sum the first one's is. */
function shareOf(some: readonly number[], all: readonly number[]): number {
  return round(mean(some) / Math.max(Number.MIN_VALUE, mean(all)), 3);
}

/** Correlation of each seat's final score with Comity at the end, and their mean. */
function scoreAndComity({ scenario: { seats } }: Setup, results: readonly GameResult[]) {
  const comity = results.map((result) => result.comity);
  const bySeat = Object.fromEntries(
    seats.map(({ id }, seat) => [
      id,
      round(
        correlation(
          results.map(({ scores }) => scores.at(-1)?.[seat] ?? 0),
          comity,
        ),
      ),
    ]),
  );
  return { ...bySeat, mean: round(mean(Object.values(bySeat))) };
}

/** Lines said a game, and the share of all lines that is the most frequent one. */
function talkOf(results: readonly GameResult[]) {
  const lines: Record<string, number> = {};
  for (const result of results) add(lines, result.lines);
  const [line = '', count = 0] = Object.entries(lines).sort((a, b) => b[1] - a[1])[0] ?? [];
  const all = Object.values(lines).reduce((sum, one) => sum + one, 0);
  return {
    linesSaid: round(all / Math.max(1, results.length)),
    mostFrequentLine: { line, share: round(count / Math.max(1, all), 3) },
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
export function decisionTimes(results: readonly GameResult[]) {
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
