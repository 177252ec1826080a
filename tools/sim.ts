import { parseArgs } from 'node:util';
import { levelOf, perSeat, personalitiesOf, playersOf, usualArguments, usualOptions } from './sim/arguments.ts';
import { tableLevel } from './sim/player.ts';
import { playAll } from './sim/pool.ts';
import { reportOn } from './sim/report.ts';
import { round } from './sim/statistics.ts';

const HELP = `Plays games between AI seats and reports what came of them.

  npm run sim -- --scenario <id or folder> --games 200 --seed 1 [--json]

  --scenario     id of a folder in assets/scenarios
  --games        how many
  --seed         of the first game; the next ones count up
  --level        of all seats: random, novice, practised or expert
  --levels       of single seats: us=expert,meridian=novice
  --personality  hawk (for every seat it suits) or us=hawk,uk=diplomat; otherwise the seed draws one for each seat
  --workers      threads; all cores unless said. They change how long it takes, never what comes out
  --json         only the last line: one JSON object`;

const { values } = parseArgs({
  options: {
    ...usualOptions(100),
    level: { type: 'string', default: 'practised' },
    levels: { type: 'string' },
    personality: { type: 'string' },
  },
});
const { scenario, setup, games, seed, workers, json } = usualArguments(HELP, values);
const level = levelOf(values.level);
const levels = Object.entries(perSeat(setup, 'levels', values.levels)).map(
  ([seat, name]) => [setup.scenario.seats.findIndex(({ id }) => id === seat), levelOf(name)] as const,
);
const levelAt = new Map(levels);
const personalities = personalitiesOf(setup, values.personality);

const began = performance.now();
const tasks = Array.from({ length: games }, (_, i) => ({
  seed: seed + i,
  players: playersOf(setup, seed + i, (seat) => levelAt.get(seat) ?? level, personalities),
}));
const results = await playAll(scenario, tasks, workers);
const seconds = (performance.now() - began) / 1000;

const report = {
  scenario,
  level,
  ...reportOn(setup, tableLevel(tasks[0].players), results),
  seconds: round(seconds),
  gamesPerSecond: round(games / seconds),
};
if (!json) {
  console.log(`${games} games of ${scenario}, ${level}: ${report.seconds} s, ${report.gamesPerSecond} a second`);
  console.table(
    Object.fromEntries(
      Object.entries(report.seats).map(([id, { winShare, ...rest }]) => [
        id,
        { ...rest, winShare: winShare.join(' – ') },
      ]),
    ),
  );
  console.table(report.personalities);
  for (const [role, shares] of Object.entries(report.orderShares))
    console.log(
      `${role}, % of orders:`,
      Object.entries(shares)
        .map(([kind, share]) => `${kind} ${share}`)
        .join(', '),
    );
  console.log('endings', report.endings, 'Comity', report.comity, 'refused', report.refused);
  console.log(
    'lead changes',
    report.leadChanges,
    'half-time leader wins',
    report.halfTimeLeaderWins,
    'comeback',
    report.comeback,
  );
  console.log('deals', report.deals, 'lines said a game', report.linesSaid, 'decision ms', report.decisionMs);
}
console.log(JSON.stringify(report));
