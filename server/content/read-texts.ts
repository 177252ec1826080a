import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from './languages.ts';
import { ASSETS, readJson } from './read-setup.ts';
import { scenarioFolders } from './scenario-folders.ts';
import { textsFile, textsOf } from './scenario-texts.ts';

/** Every text that a player of any scenario can be shown, in every language: ids with their texts. What is broken is left out; the content linter tells where. */
export function readTexts(): [id: string, text: string][] {
  const general = globSync('text/*/*.json', { cwd: ASSETS }).map((file) => () => readJson(join(ASSETS, file)));
  const scenarios = [...scenarioFolders().values()].flatMap((folder) =>
    LANGUAGES.filter((language) => existsSync(join(folder, textsFile(language)))).map(
      (language) => () => textsOf(folder, language),
    ),
  );
  return [...general, ...scenarios].flatMap((read) => {
    try {
      return Object.entries(read() as Record<string, string>);
    } catch (error) {
      console.error(`comity: ${(error as Error).message} It is left out.`);
      return [];
    }
  });
}
