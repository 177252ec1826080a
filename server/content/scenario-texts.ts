import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LANGUAGE, isPseudo } from '../../shared/text/languages.ts';
import { pseudoText } from '../../shared/text/pseudo.ts';
import { readJson } from './read-setup.ts';

type Texts = Record<string, string>;

export const textsFile = (language: string) => `text.${language}.json`;
export const TEXTS = textsFile(FIRST_LANGUAGE);
/** What really happened, told beside what can be done; a scenario may do without. */
export const notesFile = (language: string) => `notes.${language}.json`;

/** The English texts of a scenario by their ids, from its folder. Throws a sentence where a file is missing or is no JSON. */
export function scenarioTexts(folder: string): Texts {
  return textsOf(folder, FIRST_LANGUAGE);
}

/**
 * The texts of a scenario in a language, and which language that is: English, where it has not been translated. What a
 * translation lacks is English too; the content linter tells of every such text.
 */
export function translatedTexts(folder: string, language: string): { language: string; texts: Texts } {
  const english = scenarioTexts(folder);
  if (isPseudo(language)) {
    const texts = Object.entries(english).map(([id, text]) => [id, pseudoText(text)]);
    return { language, texts: Object.fromEntries(texts) };
  }
  if (language === FIRST_LANGUAGE || !existsSync(join(folder, textsFile(language))))
    return { language: FIRST_LANGUAGE, texts: english };
  return { language, texts: { ...english, ...textsOf(folder, language) } };
}

/** What the files of one language hold. */
export function textsOf(folder: string, language: string): Texts {
  const notes = join(folder, notesFile(language));
  return {
    ...(readJson(join(folder, textsFile(language)), undefined, 'every scenario has one') as Texts),
    ...(existsSync(notes) ? (readJson(notes) as Texts) : {}),
  };
}
