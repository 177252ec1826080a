import { parseArgs } from 'node:util';
import { usualArguments, usualOptions, whole } from './sim/arguments.ts';
import { measureDecisions } from './sim/decision-report.ts';
import { round } from './sim/statistics.ts';

const HELP = `How much do decisions matter? Each option of sampled decisions is played on 40 times by practised AIs.

  npm run decisions -- --scenario <id or folder> --games 30 --seed 1 [--json]

A decision is the Orders phase of one seat, or one question at the Bench. At most 12 options of it are looked at: the
best of each kind, then the best of the rest, by the AI's own judgement; and to pass, where nobody asked.
It is big where its best option ends more than 3 points of the seat's final score above its middle one. All options meet
the same chances; best and middle are picked on one half of the plays and measured on the other.

  --games        games that decisions are drawn from
  --sample       decisions a role that are drawn from each game
  --workers      threads; all cores unless said
  --json         only the last line: one JSON object`;

const { values } = parseArgs({
  options: {
    ...usualOptions(30),
    sample: { type: 'string', default: '2' },
  },
});
const { scenario, setup, games, seed, workers, json } = usualArguments(HELP, values);
const began = performance.now();
const measured = await measureDecisions(setup, {
  games,
  seed,
  sample: whole('sample', values.sample),
  workers,
});
const seconds = round((performance.now() - began) / 1000);
const report = { scenario, seed, ...measured, seconds };
if (!json) {
  console.log(`${report.sampled} of ${report.decisions} decisions of ${games} games, ${seconds} s`);
  console.table(report.roles);
  console.table(report.matters);
}
console.log(JSON.stringify(report));
