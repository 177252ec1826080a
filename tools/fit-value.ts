import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSetup } from '../server/content/read-setup.ts';
import { ROLES, type Role } from '../shared/model/index.ts';
import { below, streamOf } from '../shared/rules/index.ts';
import { standingOf } from '../shared/rules/sight/standing.ts';
import { levelOf, playersOf, whole } from './sim/arguments.ts';
import { type Row, ridge } from './sim/least-squares.ts';
import { playOut, type Whim } from './sim/play-out.ts';

const HELP = `Fits what a seat's standing is worth, from games of the AI against itself, and writes assets/ai/value.json.

  node tools/fit-value.ts [--scenario dublin-warrant] [--games 2000] [--seed 1] [--level practised]

Now and then a seat plays by lot for one phase, so that poor and odd positions are seen too: what it then makes of
them tells what they are worth. --level is how they play otherwise.`;

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'dublin-warrant' },
    games: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1000000' },
    level: { type: 'string', default: 'practised' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const PENALTY = 30;
/** One phase in so many is played by lot. */
const WHIM = 7;
const setup = readSetup(values.scenario);
const { rounds, seats } = setup.scenario;
const [games, first, level] = [whole('games', values.games), whole('seed', values.seed), levelOf(values.level)];
const rows = Object.fromEntries(ROLES.map((role) => [role, {}])) as Record<Role, Record<number, Row[]>>;

for (let seed = first; seed < first + games; seed++) {
  const players = playersOf(setup, seed, () => level);
  const lots = streamOf(seed, 'whims');
  const whim: Whim = (player) => (below(lots, WHIM) === 0 ? { ...player, level: 'random' } : player);
  const seen: { seat: number; left: number; features: Row['features'] }[] = [];
  const { scores } = playOut(
    setup,
    { seed, players },
    {
      whim,
      onRound(state) {
        const left = rounds - state.round + 1;
        for (const { id } of state.seats) seen.push({ seat: id, left, features: standingOf(state, id) });
      },
    },
  );
  for (const { seat, left, features } of seen) {
    const ofRole = rows[seats[seat].role];
    ofRole[left] ??= [];
    ofRole[left].push({ features, target: scores.at(-1)?.[seat] ?? 0 });
  }
}

const quality: Record<string, number> = {};
const models = Object.fromEntries(
  ROLES.map((role) => [
    role,
    Object.fromEntries(
      Object.entries(rows[role]).map(([left, list]) => {
        const { bias, weights, r2 } = ridge(list, PENALTY);
        quality[`${role}.${left}`] = r2;
        return [left, { bias, weights }];
      }),
    ),
  ]),
);
const made = { scenario: values.scenario, ruleset: setup.ruleset.id, games, seed: first, level, r2: quality };
writeFileSync(
  fileURLToPath(new URL('../assets/ai/value.json', import.meta.url)),
  `${JSON.stringify({ made, models }, null, 1)}\n`,
);
console.log(made);
