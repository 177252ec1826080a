import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSetup } from '../server/content/read-setup.ts';
import { missingTexts } from '../shared/scenario/index.ts';

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

const found = problems();
for (const problem of found) console.error(problem);
console.log(found.length === 0 ? 'All content is in order.' : `${found.length} to mend.`);
process.exitCode = found.length === 0 ? 0 : 1;
