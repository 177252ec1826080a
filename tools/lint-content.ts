import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSetup } from '../server/content/read-setup.ts';
import { missingCaseTexts, missingTexts } from '../shared/scenario/index.ts';

const TEXTS = fileURLToPath(new URL('../assets/text/en/', import.meta.url));
const SCENARIOS = fileURLToPath(new URL('../assets/scenarios/', import.meta.url));

/** Every problem of every scenario, its ruleset and its texts, one sentence each. */
function problems(): string[] {
  return readdirSync(SCENARIOS).flatMap((id) => {
    try {
      const { scenario } = readSetup(id);
      const path = `${id}/text.en.json`;
      const texts = JSON.parse(readFileSync(`${SCENARIOS}${path}`, 'utf8'));
      return missingTexts(scenario, texts).map((key) => `assets/scenarios/${path}: ${key} is missing: add a text.`);
    } catch (error) {
      return (error as Error).message.split('\n');
    }
  });
}

/** Words that every scenario needs and no file of the texts has. */
function missingWords(): string[] {
  const texts = Object.assign(
    {},
    ...readdirSync(TEXTS).map((name) => JSON.parse(readFileSync(`${TEXTS}${name}`, 'utf8'))),
  );
  return missingCaseTexts(texts).map((key) => `assets/text/en: ${key} is missing: add a text.`);
}

const found = [...problems(), ...missingWords()];
for (const problem of found) console.error(problem);
console.log(found.length === 0 ? 'All content is in order.' : `${found.length} to mend.`);
process.exitCode = found.length === 0 ? 0 : 1;
