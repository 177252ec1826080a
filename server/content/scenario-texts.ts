import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './read-setup.ts';

export const TEXTS = 'text.en.json';
/** What really happened, told beside what can be done; a scenario may do without. */
const NOTES = 'notes.en.json';

/** The texts of a scenario by their ids, from its folder. Throws a sentence where a file is missing or is no JSON. */
export function scenarioTexts(folder: string): Record<string, string> {
  const notes = join(folder, NOTES);
  return {
    ...(readJson(join(folder, TEXTS), undefined, 'every scenario has one') as Record<string, string>),
    ...(existsSync(notes) ? (readJson(notes) as Record<string, string>) : {}),
  };
}
