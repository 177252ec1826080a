import { parseArgs } from 'node:util';
import { PERSONALITIES } from '../shared/ai/index.ts';
import { fail, levelOf, usualArguments, usualOptions } from './sim/arguments.ts';
import { playAll } from './sim/pool.ts';
import { digest, round } from './sim/statistics.ts';
import { type Pair, type Par, parOf, parTasks, scorePair, testedTasks } from './sim/tournament.ts';

const HELP = `How strong is each level? One tested AI sits in each seat in turn among copies of another level.

  npm run tournament -- --scenario <id or folder> --games 280 --seed 1 [--json]

A win is to be farthest above par; par is what the same seed brings each seat when all play at the field's level.
Win shares are in multiples of chance (1 in the number of seats), with 95 % intervals.

  --games        tested games a pair, rounded up to whole rounds of the seats (the par games come on top)
  --pairs        expert:practised,novice:practised (tested:field) instead of the usual ones;
                 practised/turncoat:practised gives the tested one a personality
  --workers      threads; all cores unless said
  --json         only the last line: one JSON object`;

const USUAL = 'practised:random,expert:practised,novice:expert,novice:random,practised:novice';

const { values } = parseArgs({
  options: {
    ...usualOptions(280),
    pairs: { type: 'string', default: USUAL },
  },
});
const { scenario, setup, games, seed, workers, json } = usualArguments(HELP, values);
const seeds = Array.from({ length: Math.ceil(games / setup.scenario.seats.length) }, (_, i) => seed + i);
const pairs = values.pairs.split(',').map((text): Pair => {
  const [player, field = ''] = text.split(':');
  const [tested, as] = player.split('/');
  if (as && !PERSONALITIES.some(({ id }) => id === as)) fail(`There is no personality '${as}'.`);
  return { tested: levelOf(tested), field: levelOf(field), ...(as ? { as } : {}) };
});

const began = performance.now();
const scored = [];
const hashes: string[] = [];
const pars = new Map<string, Par>();
for (const pair of pairs) {
  const par =
    pars.get(pair.field) ?? parOf(setup, await playAll(scenario, parTasks(setup, pair.field, seeds), workers));
  pars.set(pair.field, par);
  const results = await playAll(scenario, testedTasks(setup, pair, seeds), workers);
  hashes.push(...results.map(({ hash }) => hash));
  const score = scorePair(setup, pair, par, results);
  scored.push(score);
  if (json) continue;
  console.log(
    `${pair.tested}${pair.as ? ` (${pair.as})` : ''} among ${pair.field}: Splinternet ${score.splinternetShare}, ms`,
    score.decisionMs,
  );
  console.table({ all: score.all, ...score.byRole, ...score.bySeat });
}
console.log(
  JSON.stringify({
    scenario,
    seed,
    seats: setup.scenario.seats.length,
    pairs: scored,
    hash: digest(hashes),
    seconds: round((performance.now() - began) / 1000),
  }),
);
