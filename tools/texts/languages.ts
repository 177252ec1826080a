import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LANGUAGE, isPseudo, PSEUDO } from '../../shared/text/languages.ts';
import { pseudoText } from '../../shared/text/pseudo.ts';

type Texts = Record<string, string>;

/** The languages that have a folder of texts, English first. */
export function languagesIn(folder: string): string[] {
  const found = globSync('*/', { cwd: folder, withFileTypes: true }).map(({ name }) => name);
  return [FIRST_LANGUAGE, ...found.filter((name) => name !== FIRST_LANGUAGE).sort()];
}

/** Every language that pages are made in: those with a folder, and those made from English. */
export function allLanguages(folder: string): string[] {
  return [...languagesIn(folder), ...Object.values(PSEUDO)];
}

/** All texts of a language, in one of `allLanguages`. */
export function textsIn(folder: string, language: string): Texts {
  if (isPseudo(language))
    return Object.fromEntries(
      Object.entries(textsIn(folder, FIRST_LANGUAGE)).map(([id, text]) => [
        id,
        // What tells of the language is no text.
        id.startsWith('grammar.') ? text : pseudoText(text),
      ]),
    );
  const of = join(folder, language);
  const files = globSync('*.json', { cwd: of }).sort();
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(join(of, file), 'utf8'))));
}
