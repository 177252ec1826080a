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
}

/** What a check finds; of content that cannot be read, what is wrong with it. */
function foundBy(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : [...scenarioFolders().values()];
const found = new Set([
  ...folders.flatMap((folder) => foundBy(() => problemsOf(folder))),
  ...folders.flatMap((folder) => foundBy(() => scenarioProblems(folder))),
  ...generalProblems(),
  ...missingCaseTexts(general).map((key) => `assets/text/en: ${key} is missing: add a text.`),
  ...foundBy(namesInGeneral),
]);
for (const copied of untranslated(folders)) console.warn(`Warning: ${copied}`);
for (const problem of found) console.error(problem);
console.log(found.size === 0 ? 'All content is in order.' : `${found.size} to mend.`);
process.exitCode = found.size === 0 ? 0 : 1;
