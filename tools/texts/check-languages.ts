import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ASSETS, readJson } from '../../server/content/read-setup.ts';
import { notesFile, textsFile } from '../../server/content/scenario-texts.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { isIcu } from './catalogue.ts';
import { copies, differences, formProblems, type Translation } from './compare.ts';
import { languagesIn, textsIn } from './languages.ts';

type Texts = Record<string, string>;

const TEXTS = join(ASSETS, 'text');
const translations = () => languagesIn(TEXTS).filter((language) => language !== FIRST_LANGUAGE);

/** The file of each English text for all scenarios. */
function homes(): Map<string, string> {
  return new Map(
    globSync(`${FIRST_LANGUAGE}/*.json`, { cwd: TEXTS }).flatMap((file) =>
      Object.keys(readJson(join(TEXTS, file)) as Texts).map((id) => [id, file.split(/[\\/]/)[1]] as const),
    ),
  );
}

/** The texts for all scenarios, in each other language. */
function generalTranslations(): Translation[] {
  const english = textsIn(TEXTS, FIRST_LANGUAGE);
  const home = homes();
  return translations().map((language) => ({
    english,
    translated: textsIn(TEXTS, language),
    language,
    file: (id) => `assets/text/${language}/${home.get(id) ?? fileWith(language, id)}`,
  }));
}

/** What is wrong with the texts for all scenarios, in any language: one sentence each. */
export function generalProblems(): string[] {
  const home = homes();
  const forms = Object.entries(textsIn(TEXTS, FIRST_LANGUAGE)).flatMap(([id, text]) =>
    formProblems(text, FIRST_LANGUAGE).map((what) => `assets/text/${FIRST_LANGUAGE}/${home.get(id)}: ${id} ${what}.`),
  );
  return [...forms, ...generalTranslations().flatMap(differences)];
}

/** Texts, general and of these scenarios, that look copied from English and left. They may be meant so: a warning. */
export function untranslated(folders: readonly string[]): string[] {
  return [...generalTranslations(), ...folders.flatMap(scenarioTranslations)].flatMap(copies);
}

/** The file of a language that has a text. */
function fileWith(language: string, id: string): string {
  const files = globSync('*.json', { cwd: join(TEXTS, language) });
  return files.find((file) => readFileSync(join(TEXTS, language, file), 'utf8').includes(`"${id}"`)) ?? '';
}

/** The languages that a scenario is translated to. */
const languagesOf = (folder: string) =>
  translations().filter((language) => existsSync(join(folder, textsFile(language))));

const teachingFile = (language: string) => `teaching.${language}.json`;

/** A scenario's texts in each language that it is translated to; teaching texts are a tree, of which a translation has the same branches. */
function scenarioTranslations(folder: string): Translation[] {
  return [textsFile, notesFile, teachingFile].flatMap((nameOf) => {
    const file = join(folder, nameOf(FIRST_LANGUAGE));
    if (!existsSync(file)) return [];
    return languagesOf(folder).flatMap((language) => {
      const translated = join(folder, nameOf(language));
      if (!existsSync(translated) && nameOf === teachingFile) return [];
      return {
        english: leavesOf(readJson(file)),
        translated: existsSync(translated) ? leavesOf(readJson(translated)) : {},
        language,
        file: () => relative('.', translated),
      };
    });
  });
}

/** What is wrong with the translations of a scenario. One that is not translated at all is played in English, and says so. */
export function scenarioProblems(folder: string): string[] {
  const forms = [textsFile, notesFile].flatMap((nameOf) => {
    const file = join(folder, nameOf(FIRST_LANGUAGE));
    if (!existsSync(file)) return [];
    return Object.entries(readJson(file) as Texts)
      .filter(([, text]) => isIcu(text))
      .map(
        ([id]) => `${relative('.', file)}: ${id} has a plural or a choice: texts of scenarios have simple {blanks}.`,
      );
  });
  return [...forms, ...scenarioTranslations(folder).flatMap(differences), ...teachingMissing(folder)];
}

function teachingMissing(folder: string): string[] {
  const english = join(folder, teachingFile(FIRST_LANGUAGE));
  if (!existsSync(english)) return [];
  return languagesOf(folder)
    .map((language) => join(folder, teachingFile(language)))
    .filter((file) => !existsSync(file))
    .map((file) => `${relative('.', file)} is missing: translate ${relative('.', english)}.`);
}

/** The texts of a tree by their paths. */
function leavesOf(tree: unknown, path = ''): Texts {
  if (typeof tree === 'string') return { [path]: tree };
  if (typeof tree !== 'object' || tree === null) return {};
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, branch]) => leavesOf(branch, path ? `${path}.${key}` : key)),
  );
}
