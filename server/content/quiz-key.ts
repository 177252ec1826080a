import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './read-setup.ts';
import { scenarioFolders } from './scenario-folders.ts';

/** Place of each right option of a scenario's quiz, the same in every language; empty where it has none. */
export function quizKey(scenario: string): number[] {
  const file = join(scenarioFolders().get(scenario) ?? '', 'teaching.en.json');
  if (!existsSync(file)) return [];
  const { pack } = readJson(file) as { pack: { quiz: { right: number }[] } };
  return pack.quiz.map(({ right }) => right);
}
