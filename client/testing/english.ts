import { compiledTexts } from '../../tools/texts/catalogue.ts';
import type { Texts } from '../i18n/t.ts';

const catalogues = import.meta.glob<Record<string, string>>('../../assets/text/en/*.json', {
  eager: true,
  import: 'default',
});

/** All texts in English, compiled once for all test files of a process: set-up runs again for each. */
export const ENGLISH = Object.assign(
  {},
  ...Object.values(catalogues).map((texts) => compiledTexts('en', texts)),
) as Texts;
