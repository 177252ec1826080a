/** The language in which every text is written first: translations are measured against it. */
import { at } from '../model/index.ts';
export const FIRST_LANGUAGE = 'en';

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Languages made from English by `pseudoText`, to find what cannot be translated: longer, and from right to left. */
export const PSEUDO = { longer: 'en-XA', rightToLeft: 'en-XB' } as const;

/** Whether a language is made by `pseudoText`. Such are there for who asks by name; nobody is offered one. */
export function isPseudo(language: string): boolean {
  return Object.values<string>(PSEUDO).includes(language);
}

/** Where lines of a language begin: the value of `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === PSEUDO.rightToLeft || RIGHT_TO_LEFT.has(at(language.split('-'), 0)) ? 'rtl' : 'ltr';
}

/** The first of the wanted languages that is offered: 'es-MX' finds 'es'. */
export function firstOffered(wanted: readonly string[], offered: readonly string[]): string | undefined {
  for (const one of wanted) {
    const found = offered.find((it) => it === one) ?? offered.find((it) => it === one.split('-')[0]);
    if (found) return found;
  }
  return undefined;
}

/** What a language is called in itself: 'español'. */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
