import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASSETS } from '../server/content/read-setup.ts';
import { directionOf, PSEUDO } from '../shared/text/languages.ts';
import { textsIn } from '../tools/texts/languages.ts';
import { launchBrowser } from './support/browser.ts';
import { type RunningServer, startServer } from './support/server.ts';

const PATIENCE = 30_000;
const LANGUAGES = ['es', PSEUDO.longer, PSEUDO.rightToLeft];

/** Text ids begin with one of these words. */
const families = new Set(Object.keys(textsIn(join(ASSETS, 'text'), 'en')).map((id) => id.split('.')[0]));
const rawKey = new RegExp(`(?<![\\w./@-])(?:${[...families].join('|')})(?:\\.\\w+)+`);
/** Words of the commonest kind that Spanish does not have. */
const english = /\b(the|and|you|your|with|from|this|what|when|they|their)\b/i;
/** Names of statutes and works stay as they are in every language. */
const OFFICIAL = /Act|Code|Clarifying|Agreement|Directive|Font|Tribunal|OpenStreetMap|License|Public Domain/;
/** Letters that no accent was put on: not from a catalogue. */
const plain = /[A-Za-z]{4,}/;
/** What people, files and addresses are called, and languages in their own words, is the same in every language. */
const DATA =
  /https?:|127\.0\.0\.1|localhost|\/join|English|español|Period 3|Ada|Comity|Ctrl|Enter|Shift|\.json|\.csv|\.xlsx|CSV|JSON|SQLite/;

let server: RunningServer;
let browser: Browser;
const faults: string[] = [];

beforeAll(async () => {
  const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '500' };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page in a language that its address asks for; without one, in what the browser would like. */
async function open(path: string, lang: string, viewport = { width: 1366, height: 768 }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(server.url + addressIn(path, lang));
  return page;
}

function addressIn(path: string, lang: string): string {
  if (lang === '') return path;
  const [before, key] = path.split('#');
  return `${before}?lang=${lang}${key ? `#${key}` : ''}`;
}

type Seen = { lang: string; dir: string; lines: string[]; cut: string[] };

/** All that a page says, in paint and to a screen reader, and what of it is cut off. */
function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const shown = (one: Element) => one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const labels = [...document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')]
      .filter(shown)
      .flatMap((one) => ['aria-label', 'title', 'alt', 'placeholder'].map((name) => one.getAttribute(name) ?? ''));
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const style = getComputedStyle(one);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const speaks = [...one.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim());
      // What is only heard is never seen whole.
      return (
        hides && speaks && shown(one) && !one.classList.contains('k-hidden') && one.scrollWidth > one.clientWidth + 1
      );
    });
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      lines: [document.title, document.body.innerText, ...labels].join('\n').split('\n'),
      cut: cut.map((one) => `.${one.className}: ${one.textContent}`),
    };
  });
}

/** Notes what is wrong with a page in a language. */
async function expectWords(page: Page, screen: string, language: string): Promise<void> {
  const seen = await seenOn(page);
  const say = (what: string, lines: readonly string[]) => {
    if (lines.length > 0) faults.push(`${screen}, ${language}: ${what}: ${lines.slice(0, 4).join(' | ')}`);
  };
  if (seen.lang !== language || seen.dir !== directionOf(language))
    faults.push(`${screen}: is in ${seen.lang}, ${seen.dir}, not in ${language}`);
  say(
    'raw id',
    seen.lines.filter((line) => rawKey.test(line)),
  );
  say('cut', seen.cut);
  if (language === 'es')
    say(
      'English',
      seen.lines.filter((line) => english.test(line) && !OFFICIAL.test(line)),
    );
  else
    say(
      'English',
      seen.lines.filter((line) => plain.test(line) && !DATA.test(line)),
    );
}

/** What stands still is looked at in every language, one after another in one tab. */
async function lookAt(path: string, wait: string, languages: readonly string[] = LANGUAGES): Promise<void> {
  const page = await open(path, languages[0] ?? '');
  for (const [at, language] of languages.entries()) {
    if (at > 0) await page.goto(server.url + addressIn(path, language));
    await page.locator(wait).first().waitFor();
    await expectWords(page, path.replace(/#.*/, ''), language);
  }
  await page.context().close();
}

test('pages that need no lesson are whole in every language, and nothing is cut', async () => {
  await lookAt('/', '.start-seats');
  await lookAt('/host', '.host-sheet');
  await lookAt('/privacy', '.privacy-sheet');
  await lookAt('/cards/dublin-warrant', '.card-hook');
  // Teaching texts are made in no pseudo-language.
  await lookAt('/press/dublin-warrant', 'main p', ['es']);
  await lookAt('/pack/dublin-warrant', 'article', ['es']);
  expect(faults.splice(0)).toEqual([]);
});
