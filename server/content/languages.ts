import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LANGUAGE, firstOffered, isPseudo } from '../../shared/text/languages.ts';
import { ASSETS } from './read-setup.ts';

/** The languages that there are texts in. */
export const LANGUAGES: readonly string[] = readdirSync(join(ASSETS, 'text'));

/** The language that a reader is answered in, from those that they would like, best first. */
export function languageFor(wanted: readonly string[]): string {
  return wanted.find(isPseudo) ?? firstOffered(wanted, LANGUAGES) ?? FIRST_LANGUAGE;
}
