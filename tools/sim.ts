import { parseArgs } from 'node:util';
import { readSetup } from '../server/content/read-setup.ts';
import { personalitiesFor } from '../shared/ai/index.ts';
import type { Level, Mind, Setup } from '../shared/model/index.ts';
import { below, hashOf, streamOf, viewFor } from '../shared/rules/index.ts';
import { type OrderCount, playOut } from './sim/play-out.ts';

const HELP = `Plays games between AI seats and reports what came of them.

  npm run sim -- --scenario dublin-warrant --games 200 --seed 1 [--level practised] [--personality hawk] [--json]

  --scenario     id of a folder in assets/scenarios
  --games        how many
  --seed         of the first game; the next ones count up
  --level        novice or practised (all seats)
  --personality  one for every seat it suits; otherwise the seed draws one for each seat
  --json         prints one JSON object as the last line`;

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'dublin-warrant' },
    games: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    level: { type: 'string', default: 'practised' },
    personality: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Characters of a game's seats: the seed draws them, unless one is forced on all that it suits. */
function mindsOf(setup: Setup, seed: number, level: Level, forced?: string): Mind[] {
  const stream = streamOf(seed, 'minds');
  return setup.scenario.seats.map((seat, i) => {
    const suitable = personalitiesFor(seat.role);
    const drawn = suitable[below(stream, suitable.length)];
    return { level, personality: forced && suitable.includes(forced) ? forced : drawn, seed: seed * 100 + i };
  });
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) fail(`--${name} must be a whole number, not '${text}'.`);
  return value;
}

function fail(sentence: string): never {
  console.error(`sim: ${sentence}`);
  process.exit(2);
}

if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const games = whole('games', values.games);
const firstSeed = whole('seed', values.seed);
if (values.level !== 'novice' && values.level !== 'practised')
  fail(`--level must be novice or practised, not '${values.level}'.`);
const level: Level = values.level;
const setup = readSetup(values.scenario);

const seats = setup.scenario.seats;
const scores: number[][] = seats.map(() => []);
const wins = seats.map(() => 0);
const endings: Record<string, number> = {};
const orders: OrderCount = {};
const refused: Record<string, number> = {};
const comity: number[] = [];
let rounds = 0;
let hash = 0x811c9dc5;
const began = performance.now();
for (let i = 0; i < games; i++) {
  const seed = firstSeed + i;
  const state = playOut(setup, seed, mindsOf(setup, seed, level, values.personality), orders, (_seat, what) => {
    refused[what] = (refused[what] ?? 0) + 1;
  });
  endings[state.ending] = (endings[state.ending] ?? 0) + 1;
  rounds += state.round;
  comity.push(state.comity);
  const ranks = viewFor(state, 'debrief').ranks ?? [];
  for (const rank of ranks) {
    scores[rank.seat].push(rank.score);
    if (rank.won) wins[rank.seat]++;
  }
  for (const char of hashOf(state)) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
}
const seconds = (performance.now() - began) / 1000;

const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
const round2 = (x: number) => Math.round(x * 100) / 100;
const deviation = (list: number[]) => Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)));
const sorted = [...comity].sort((a, b) => a - b);
const report = {
  scenario: values.scenario,
  level,
  games,
  seconds: round2(seconds),
  gamesPerSecond: round2(games / seconds),
  endings,
  rounds: round2(rounds / Math.max(1, games)),
  comity: {
    p5: sorted[Math.floor(games * 0.05)],
    p50: sorted[Math.floor(games * 0.5)],
    p95: sorted[Math.floor(games * 0.95)],
  },
  seats: Object.fromEntries(
    seats.map((seat, i) => [
      seat.id,
      {
        mean: round2(mean(scores[i])),
        deviation: round2(deviation(scores[i])),
        winShare: round2(wins[i] / Math.max(1, games)),
      },
    ]),
  ),
  orders,
  refused,
  hash: hash.toString(16).padStart(8, '0'),
};
if (!values.json) {
  console.log(
    `${games} games of ${values.scenario}, ${level}: ${report.seconds} s, ${report.gamesPerSecond} games a second`,
  );
  console.table(report.seats);
  console.table(orders);
  console.log('endings', endings, 'Comity', report.comity, 'refused', refused);
}
console.log(JSON.stringify(report));
