import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ASSETS, folderOf, readContent, readSetup } from '../server/content/read-setup.ts';
import { LEVELS, type Level, type Par } from '../shared/model/index.ts';
import { DEFAULT_WORKERS, fail, playersOf, scenarioAsked, whole } from './sim/arguments.ts';
import { fitPar } from './sim/fit-par.ts';
import { fitValue } from './sim/fit-value.ts';
import { playAll, runAll } from './sim/pool.ts';

const HELP = `Makes what a scenario needs to be measured by, from games of the AI against itself.

  npm run fit -- --scenario <id or folder> [--only par,value]

value.json: what a seat's standing is worth, which experts play by. par.json: what each seat usually scores at each
level, and its usual deviation. Value is made first, as the experts' par hangs on it.

  --levels        levels whose par is made anew: novice,practised,expert unless said; the others keep theirs
  --games         games of novices and of practised players for par
  --expert-games  games of experts for par; each takes some seconds
  --value-games   games of practised players for the value
  --seed          of the first game
  --general       writes the value to assets/ai/value.json too, for scenarios without one of their own
  --workers       threads; all cores unless said`;

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    only: { type: 'string', default: 'value,par' },
    levels: { type: 'string', default: LEVELS.join() },
    games: { type: 'string', default: '600' },
    'expert-games': { type: 'string', default: '64' },
    'value-games': { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1000000' },
    general: { type: 'boolean', default: false },
    workers: { type: 'string', default: DEFAULT_WORKERS },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const id = scenarioAsked(values.scenario);
const parts = values.only.split(',');
for (const part of parts)
  if (part !== 'par' && part !== 'value') fail(`There is no part '${part}': choose value, par.`);
const levels = LEVELS.filter((level) => values.levels.split(',').includes(level));
if (levels.length !== values.levels.split(',').length) fail(`Choose levels from ${LEVELS.join(', ')}.`);
const workers = whole('workers', values.workers);
const seed = whole('seed', values.seed);
const { scenario, ruleset } = readContent(id);
const write = (path: string, data: unknown) => writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
const own = (file: string) => join(folderOf(id), file);

const setup = readSetup(id);
if (parts.includes('value')) await makeValue();
if (parts.includes('par')) await makePar();

function writePar(par: Record<Level, Par[]>, games: Record<Level, number>): void {
  const bySeat = (list: readonly Par[]) => Object.fromEntries(scenario.seats.map((seat, i) => [seat.id, list[i]]));
  write(own('par.json'), {
    made: { ruleset: ruleset.id, seed, games },
    levels: { novice: bySeat(par.novice), practised: bySeat(par.practised), expert: bySeat(par.expert) },
  });
}

/** Of how many games the par of levels that are not made anew was made. */
function keptGames(): Partial<Record<Level, number>> {
  const kept = LEVELS.filter((level) => !levels.includes(level));
  if (kept.length === 0) return {};
  const { made } = JSON.parse(readFileSync(own('par.json'), 'utf8')) as { made: { games: Record<Level, number> } };
  return Object.fromEntries(kept.map((level) => [level, made.games[level]]));
}

async function makePar(): Promise<void> {
  const games = {
    novice: whole('games', values.games),
    practised: whole('games', values.games),
    expert: whole('expert-games', values['expert-games']),
  };
  const par = { ...setup.par };
  for (const level of levels) {
    if (games[level] < 2) fail('Par needs at least two games of each level.');
    const results = await playAll(id, tasksAt(level, games[level]), workers);
    par[level] = fitPar(results.map(({ scores }) => scores.at(-1) ?? []));
    console.log(level);
    console.table(Object.fromEntries(scenario.seats.map((seat, i) => [seat.id, par[level][i]])));
  }
  writePar(par, { ...games, ...keptGames() });
}

async function makeValue(): Promise<void> {
  const games = whole('value-games', values['value-games']);
  const seen = await runAll(id, 'study', tasksAt('practised', games), workers);
  const { models, r2 } = fitValue(seen.flat());
  const made = { scenario: scenario.id, ruleset: ruleset.id, games, seed, level: 'practised', r2 };
  write(own('value.json'), { made, models });
  if (values.general) write(join(ASSETS, 'ai/value.json'), { made, models });
  console.log(made);
}

function tasksAt(level: Level, games: number) {
  return Array.from({ length: games }, (_, i) => ({
    seed: seed + i,
    players: playersOf(setup, seed + i, () => level),
  }));
}
