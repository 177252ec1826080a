import { globSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS, readJson } from './read-setup.ts';
import { scenarioFolders } from './scenario-folders.ts';
import { scenarioTexts } from './scenario-texts.ts';

/** Every text that a player of any scenario can be shown: ids with their texts. What is broken is left out; the content linter tells where. */
export function readTexts(): [id: string, text: string][] {
  const general = globSync('text/en/*.json', { cwd: ASSETS }).map((file) => () => readJson(join(ASSETS, file)));
  const scenarios = [...scenarioFolders().values()].map((folder) => () => scenarioTexts(folder));
  return [...general, ...scenarios].flatMap((read) => {
    try {
      return Object.entries(read() as Record<string, string>);
    } catch (error) {
      console.error(`comity: ${(error as Error).message} It is left out.`);
      return [];
    }
  });
}
