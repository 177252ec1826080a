import { VERSION } from 'virtual:languages';
import { number, plural, select } from '@messageformat/runtime';
import { at } from '../app/base.ts';
import type { Texts } from './t.ts';

/** What the functions of a catalogue are made of (tools/texts/catalogue.ts). */
export const ICU = { plural, select, number };

/** Fetches the texts of a page in a language. */
export async function loadTexts(page: string, language: string): Promise<Texts> {
  const { default: make } = await import(/* @vite-ignore */ at(`/assets/texts/${VERSION}/${page}.${language}.js`));
  return make(ICU);
}
