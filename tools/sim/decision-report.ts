import type { Role, Setup } from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import { playersOf } from './arguments.ts';
import { type Decision, PLAYED_ON, type Weighed } from './decision.ts';
import type { GameTask } from './game-result.ts';
import { runAll } from './pool.ts';
import { band, mean, percentile, round } from './statistics.ts';

/** A decision is big where the best option ends more than so many points above the middle one. */
export const BIG = 3;

/** Draws `count` decisions of each role from each game. */
export function sampleOf(tasks: readonly GameTask[], found: readonly (readonly Decision[])[], count: number) {
  return tasks.flatMap((task, game) => {
    const rng = streamOf(task.seed, 'decisions');
    const roles = [...new Set(found[game].map(({ role }) => role))];
    return roles.flatMap((role) => {
      const left = found[game].filter((one) => one.role === role);
      return Array.from({ length: Math.min(count, left.length) }, () => ({
        ...task,
        decision: left.splice(below(rng, left.length), 1)[0],
      }));
    });
  });
}

/** Draws decisions from games of practised AIs, weighs them, and reports. */
export async function measureDecisions(
  setup: Setup,
  { games, seed, sample, workers }: { games: number; seed: number; sample: number; workers: number },
) {
  const tasks = Array.from({ length: games }, (_, i) => ({
    seed: seed + i,
    players: playersOf(setup, seed + i, () => 'practised'),
  }));
  const found = await runAll(setup.scenario.id, 'decisions', tasks, workers);
  return decisionReport(
    setup,
    found,
    await runAll(setup.scenario.id, 'weigh', sampleOf(tasks, found, sample), workers),
  );
}

/** What the sample says of a whole game in one seat of each role. */
export function decisionReport(
  { scenario: { seats } }: Setup,
  found: readonly (readonly Decision[])[],
  weighed: readonly Weighed[],
) {
  const big = (list: readonly Weighed[]) => list.map(({ gap }) => Number(gap > BIG));
  const roles = [...new Set(seats.map(({ role }) => role))];
  const perSeat = (role: Role) =>
    found.flat().filter((one) => one.role === role).length /
    Math.max(1, found.length * seats.filter((seat) => seat.role === role).length);
  const matters = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const key = `${one.role} ${one.matter.replace(/ .*/, '')}`;
    matters.set(key, [...(matters.get(key) ?? []), one]);
  }
  return {
    games: found.length,
    decisions: found.flat().length,
    sampled: weighed.length,
    playedOn: PLAYED_ON,
    roles: Object.fromEntries(
      roles.map((role) => {
        const list = weighed.filter((one) => one.role === role);
        const [low, share, high] = band(big(list)).map((one) => Math.max(0, one));
        const aGame = perSeat(role);
        return [
          role,
          {
            bigDecisionsPerGame: round(share * aGame),
            low: round(low * aGame),
            high: round(high * aGame),
            decisionsPerGame: round(aGame),
            sampled: list.length,
            big: big(list).reduce((sum, one) => sum + one, 0),
            meanGap: round(mean(list.map(({ gap }) => gap))),
            medianGap: round(
              percentile(
                list.map(({ gap }) => gap),
                50,
              ),
            ),
            options: round(mean(list.map(({ options }) => options))),
            shareWorseThanNothing: round(
              list.reduce((sum, one) => sum + one.worse, 0) /
                Math.max(
                  1,
                  list.reduce((sum, one) => sum + one.options, 0),
                ),
            ),
          },
        ];
      }),
    ),
    matters: Object.fromEntries(
      [...matters].sort().map(([key, list]) => [
        key,
        {
          sampled: list.length,
          shareBig: round(mean(big(list))),
          meanGap: round(mean(list.map(({ gap }) => gap))),
        },
      ]),
    ),
  };
}
