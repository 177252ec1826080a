import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ASSETS, folderOf } from '../server/content/read-setup.ts';
import { loadScenario } from '../shared/scenario/index.ts';
import { skeleton } from './scenario/skeleton.ts';
import { fail, whole } from './sim/arguments.ts';

const HELP = `Lays out a scenario of invented states that can be played as it is, to be written over.

  npm run new-scenario -- --scenario <id or folder> [--governments 1 --companies 1 --courts 1 --rounds 6]`;

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: '' },
    governments: { type: 'string', default: '1' },
    companies: { type: 'string', default: '1' },
    courts: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '6' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || !values.scenario) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}
const folder = folderOf(values.scenario);
if (existsSync(join(folder, 'scenario.json'))) fail(`${folder} holds a scenario already: name another one.`);
const { scenario, texts } = skeleton({
  id: basename(folder),
  governments: whole('governments', values.governments),
  companies: whole('companies', values.companies),
  courts: whole('courts', values.courts),
  rounds: whole('rounds', values.rounds),
});
try {
  loadScenario(scenario, `The scenario '${scenario.id}'`);
} catch (error) {
  fail((error as Error).message);
}
mkdirSync(folder, { recursive: true });
for (const [file, data] of [
  ['scenario.json', scenario],
  ['text.en.json', texts],
] as const)
  writeFileSync(join(folder, file), formatted(data));
console.log(`${folder} is laid out. Write your own names and texts over it, then: npm run check`);

/** As `npm run check` wants it. */
function formatted(data: object): string {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const input = JSON.stringify(data, null, 2);
  const options = { input, encoding: 'utf8', cwd: ASSETS } as const;
  return execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=new.json'], options);
}
