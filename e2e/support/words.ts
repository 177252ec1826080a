import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ASSETS, readJson } from '../../server/content/read-setup.ts';
import { directionOf, FIRST_LANGUAGE, isPseudo } from '../../shared/text/languages.ts';
import { textsIn } from '../../tools/texts/languages.ts';

const FOLDERS = [ASSETS, fileURLToPath(new URL('../scenarios', import.meta.url))];
/** What people, files and keys are called is the same in every language, and so are the names of months where a pseudo-language writes a date. */
const DATA = new Set([
  ...['ada', 'bea', 'cleo', 'period', 'comity', 'ctrl', 'esc', 'enter', 'csv', 'json', 'xlsx'],
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(2026, month).toLocaleString('en', { month: 'long' }).toLowerCase(),
  ),
]);

/** All texts of a language: for every scenario, of each scenario, and for teachers. */
const textsOf = (language: string): string[] =>
  FOLDERS.flatMap((cwd) =>
    globSync([`text/${language}/*.json`, `{scenarios/,}*/{text,notes,teaching}.${language}.json`], { cwd }).flatMap(
      (file) => leavesOf(readJson(join(cwd, file))),
    ),
  );

function leavesOf(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leavesOf) : [];
}

/** The words of a text in small letters, without blanks, addresses, names of files and codes of lessons. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/\{\s*\w+\s*,\s*\w+,|\b\w+ \{|\{\w+\}|\S+[./@:]\S+|\b(?:[A-Z0-9]{6}|[A-Z0-9]{10})\b/g, ' ')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** Text ids begin with one of these words. */
const families = new Set(Object.keys(textsIn(join(ASSETS, 'text'), FIRST_LANGUAGE)).map((id) => id.split('.')[0]));
export const rawId = new RegExp(`(?<![\\w./@-])(?:${[...families].join('|')})(?:\\.\\w+)+`);

/** English words that a language does not have. A pseudo-language has none with plain letters only. */
function foreignTo(language: string): (word: string) => boolean {
  if (isPseudo(language)) return (word) => /^[a-z]{4,}$/.test(word) && !DATA.has(word);
  const own = new Set(textsOf(language).flatMap(wordsIn));
  const foreign = new Set(
    textsOf(FIRST_LANGUAGE)
      .flatMap(wordsIn)
      .filter((word) => !own.has(word) && !DATA.has(word)),
  );
  return (word) => foreign.has(word);
}

const foreign = new Map<string, (word: string) => boolean>();

type Seen = { lang: string; dir: string; lines: string[]; cut: string[]; wide: number; widest: string };

/** All that a page says, in paint and to a screen reader, and what of it is cut off or makes the page wider than its window. */
function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const shown = (one: Element) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const names = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const labels = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())]
      .filter(shown)
      .flatMap((one) => names.map((name) => one.getAttribute(name) ?? ''));
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const style = getComputedStyle(one);
      const texts = [...one.childNodes].filter((child) => child.nodeType === 3 && child.textContent?.trim());
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      // What ends in three dots is whole in its title.
      const title = one.closest('[title]')?.getAttribute('title') ?? '';
      const isTold =
        style.textOverflow === 'ellipsis' && texts.every((text) => title.includes(text.textContent?.trim() ?? ''));
      // What is only heard is never seen whole.
      return (
        hides &&
        texts.length > 0 &&
        !isTold &&
        shown(one) &&
        !style.clipPath.startsWith('inset') &&
        one.scrollWidth > one.clientWidth + 1
      );
    });
    // Citations and names of languages say themselves what language they are in.
    const otherwise = [...document.querySelectorAll<HTMLElement>('body [lang]')].map((one) => one.innerText);
    const body = otherwise.reduce((text, one) => text.replace(one, ' '), document.body.innerText);
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      lines: [document.title, body, ...labels].join('\n').split('\n'),
      cut: cut.map((one) => `.${one.className}: ${one.textContent}`),
      wide: document.documentElement.scrollWidth - innerWidth,
      widest: [...document.querySelectorAll('body *')]
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return shown(one) && (right > innerWidth + 1 || left < -1);
        })
        .map((one) => `${one.tagName} ${one.getAttribute('class')}`)
        .slice(-3)
        .join(', '),
    };
  });
}

/** A map that is being made may stand out for a moment: what still does a little later is a fault. */
async function settled(page: Page): Promise<void> {
  const fits = () => document.documentElement.scrollWidth - innerWidth <= 1;
  await page.waitForFunction(fits, undefined, { timeout: 3000 }).catch(() => {});
}

/** What is wrong with a page that should be in a language: raw ids, English, text that is cut. One sentence each. */
export async function languageFaults(page: Page, screen: string, language: string): Promise<string[]> {
  const isForeign = foreign.get(language) ?? foreignTo(language);
  foreign.set(language, isForeign);
  await settled(page);
  const seen = await seenOn(page);
  const english = seen.lines.flatMap((line) => {
    const words = wordsIn(line).filter(isForeign);
    return words.length > 0 ? [`${words.join(' ')} (${line.trim().slice(0, 120)})`] : [];
  });
  const say = (what: string, lines: readonly string[]) =>
    [...new Set(lines)].slice(0, 12).map((line) => `${screen}, ${language}: ${what}: ${line}`);
  return [
    ...(seen.lang === language && seen.dir === directionOf(language)
      ? []
      : [`${screen}: is in ${seen.lang}, ${seen.dir}, not in ${language}`]),
    ...say(
      'raw id',
      seen.lines.filter((line) => rawId.test(line)),
    ),
    ...say('English', english),
    ...say('cut', seen.cut),
    ...(seen.wide > 1 ? [`${screen}, ${language}: wider than its window by ${seen.wide}: ${seen.widest}`] : []),
  ];
}
