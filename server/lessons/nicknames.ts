import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unlike } from '../../shared/lesson/index.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { LANGUAGES } from '../content/languages.ts';
import { ASSETS, readJson } from '../content/read-setup.ts';

type Words = { first: string[]; second: string[] };

/** The words of each language that has some; English for all others. */
const byLanguage = new Map(
  LANGUAGES.map((language) => [language, join(ASSETS, `lesson/nicknames.${language}.json`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([language, file]) => [language, readJson(file) as Words]),
);
const wordsOf = (language: string) => byLanguage.get(language) ?? (byLanguage.get(FIRST_LANGUAGE) as Words);

/** A friendly name of two words in a lesson's language, such as 'Quiet Heron', that nobody in `taken` has. */
export function nickname(taken: readonly string[], language: string): string {
  const words = wordsOf(language);
  const made = () => `${pick(words.first)} ${pick(words.second)}`;
  for (let tries = 0; tries < 50; tries++) {
    const name = made();
    if (unlike(name, taken) === name) return name;
  }
  return unlike(made(), taken);
}

/** Whether the name is one that could have been given out: without own names nobody may slip one in. */
export function isNickname(name: string, language: string): boolean {
  const words = wordsOf(language);
  const [first, second, ...rest] = name.split(' ');
  return rest.length === 0 && words.first.includes(first) && words.second.includes(second);
}

function pick(list: readonly string[]): string {
  return list[randomInt(list.length)];
}
