import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ASSETS, readJson } from '../../server/content/read-setup.ts';
import { notesFile, textsFile } from '../../server/content/scenario-texts.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { isIcu } from './catalogue.ts';
import { differences, formProblems } from './compare.ts';
import { languagesIn, textsIn } from './languages.ts';

type Texts = Record<string, string>;

const TEXTS = join(ASSETS, 'text');
const translations = () => languagesIn(TEXTS).filter((language) => language !== FIRST_LANGUAGE);

/** What is wrong with the texts for all scenarios, in any language: one sentence each. */
export function generalProblems(): string[] {
  const english = textsIn(TEXTS, FIRST_LANGUAGE);
  const home = new Map(
    globSync(`${FIRST_LANGUAGE}/*.json`, { cwd: TEXTS }).flatMap((file) =>
      Object.keys(readJson(join(TEXTS, file)) as Texts).map((id) => [id, file.split(/[\\/]/)[1]] as const),
    ),
  );
  const forms = Object.entries(english).flatMap(([id, text]) =>
    formProblems(text, FIRST_LANGUAGE).map((what) => `assets/text/${FIRST_LANGUAGE}/${home.get(id)}: ${id} ${what}.`),
  );
  return [
    ...forms,
    ...translations().flatMap((language) =>
      differences(
        english,
        textsIn(TEXTS, language),
        language,
        (id) => `assets/text/${language}/${home.get(id) ?? fileWith(language, id)}`,
      ),
    ),
  ];
}

/** The file of a language that has a text. */
function fileWith(language: string, id: string): string {
  const files = globSync('*.json', { cwd: join(TEXTS, language) });
  return files.find((file) => readFileSync(join(TEXTS, language, file), 'utf8').includes(`"${id}"`)) ?? '';
}

/** What is wrong with the translations of a scenario. One that is not translated at all is played in English, and says so. */
export function scenarioProblems(folder: string): string[] {
  const plain = [textsFile, notesFile].flatMap((nameOf) => {
    const file = join(folder, nameOf(FIRST_LANGUAGE));
    if (!existsSync(file)) return [];
    const english = readJson(file) as Texts;
    const place = (language: string) => relative('.', join(folder, nameOf(language)));
    return [
      ...Object.entries(english)
        .filter(([, text]) => isIcu(text))
        .map(
          ([id]) =>
            `${place(FIRST_LANGUAGE)}: ${id} has a plural or a choice: texts of scenarios have simple {blanks}.`,
        ),
      ...translations()
        .filter((language) => existsSync(join(folder, textsFile(language))))
        .flatMap((language) => {
          const translated = join(folder, nameOf(language));
          const texts = existsSync(translated) ? (readJson(translated) as Texts) : {};
          return differences(english, texts, language, () => place(language));
        }),
    ];
  });
  return [...plain, ...teachingProblems(folder)];
}

/** Teaching texts are a tree: a translation has the same branches. */
function teachingProblems(folder: string): string[] {
  const english = join(folder, `teaching.${FIRST_LANGUAGE}.json`);
  if (!existsSync(english)) return [];
  return translations()
    .filter((language) => existsSync(join(folder, textsFile(language))))
    .flatMap((language) => {
      const file = join(folder, `teaching.${language}.json`);
      const place = relative('.', file);
      if (!existsSync(file)) return [`${place} is missing: translate ${relative('.', english)}.`];
      return differences(leavesOf(readJson(english)), leavesOf(readJson(file)), language, () => place);
    });
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
