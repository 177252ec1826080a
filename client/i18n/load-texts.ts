import { VERSION } from 'virtual:languages';
import { number, plural, select } from '@messageformat/runtime';
import { at } from '../app/base.ts';
import { addTexts, type Texts } from './t.ts';

/** What the functions of a catalogue are made of (tools/texts/catalogue.ts). */
export const ICU = { plural, select, number };

/** The page that is shown, in its language. */
let shown: { page: string; language: string } | undefined;
let rest: Promise<void> | undefined;

/** Fetches the texts of a page in a language: those that it shows at first, and all once a later part has been there, as its code comes at once then. */
export async function loadTexts(page: string, language: string): Promise<Texts> {
  shown = { page, language };
  const files = rest ? [page, `${page}.later`] : [page];
  return Object.assign({}, ...(await Promise.all(files.map((file) => fetched(file, language)))));
}

/** Takes in the texts of the parts that the page loads later. */
export function takeRest(): Promise<void> {
  rest ??= fetchRest().catch((error) => {
    rest = undefined;
    throw error;
  });
  return rest;
}

async function fetchRest(): Promise<void> {
  if (!shown) return;
  const { page, language } = shown;
  const texts = await fetched(`${page}.later`, language);
  if (shown.language === language) addTexts(texts, language);
}

async function fetched(file: string, language: string): Promise<Texts> {
  const { default: make } = await import(/* @vite-ignore */ at(`/assets/texts/${VERSION}/${file}.${language}.js`));
  return make(ICU);
}
