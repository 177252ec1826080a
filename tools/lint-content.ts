import { existsSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ASSETS, readJson, readSetup } from '../server/content/read-setup.ts';
import { scenarioFolders } from '../server/content/scenario-folders.ts';
import { scenarioTexts, TEXTS } from '../server/content/scenario-texts.ts';
import { missingCaseTexts, missingTexts, strayTexts } from '../shared/scenario/index.ts';
import { namesInGeneral } from './content-names.ts';
import { generalProblems, scenarioProblems, untranslated } from './texts/check-languages.ts';

/** Texts that are for every scenario. */
const general: Record<string, string> = Object.assign(
  {},
  ...globSync('text/en/*.json', { cwd: ASSETS }).map((file) => readJson(join(ASSETS, file))),
);

/** Every problem of a scenario, its ruleset and its texts, one sentence each. */
function problemsOf(folder: string): string[] {
  const file = relative('.', join(folder, TEXTS));
  try {
    const { scenario } = readSetup(folder);
    const texts = scenarioTexts(folder);
    const made = relative('.', folder);
    return [
      ...['par.json', 'value.json']
        .filter((name) => !existsSync(join(folder, name)))
        .map((name) => `${made}/${name} is missing: run npm run fit -- --scenario ${made}.`),
      ...missingTexts(scenario, texts).map((key) => `${file}: ${key} is missing: add a text.`),
      ...strayTexts(scenario, texts, general).map(
        (key) => `${file}: ${key} is asked for by nothing: mend its id, or remove it.`,
      ),
    ];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : [...scenarioFolders().values()];
const found = [
  ...folders.flatMap(problemsOf),
  ...folders.flatMap(scenarioProblems),
  ...generalProblems(),
  ...missingCaseTexts(general).map((key) => `assets/text/en: ${key} is missing: add a text.`),
  ...namesInGeneral(),
];
for (const copied of untranslated(folders)) console.warn(`Warning: ${copied}`);
for (const problem of found) console.error(problem);
console.log(found.length === 0 ? 'All content is in order.' : `${found.length} to mend.`);
process.exitCode = found.length === 0 ? 0 : 1;
