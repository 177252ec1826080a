import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASSETS } from '../server/content/read-setup.ts';
import { stepOf } from '../shared/lesson/index.ts';
import { directionOf, PSEUDO } from '../shared/text/languages.ts';
import { textsIn } from '../tools/texts/languages.ts';
import { launchBrowser } from './support/browser.ts';
import { hostALesson, hostLine, type Keys } from './support/lesson.ts';
import { READ_ON } from './support/opening.ts';
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
      // One pixel is the reader that only hears.
      return hides && speaks && shown(one) && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1;
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
async function lookAt(path: string, wait: string, viewport?: { width: number; height: number }): Promise<void> {
  const page = await open(path, LANGUAGES[0], viewport);
  for (const [at, language] of LANGUAGES.entries()) {
    if (at > 0) await page.goto(server.url + addressIn(path, language));
    await page.locator(wait).first().waitFor();
    await expectWords(page, path.replace(/#.*/, ''), language);
  }
  await page.context().close();
}

/** Whatever lies over the table is read. */
async function readOn(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    for (const over of [page.locator(READ_ON), page.locator('[data-reading] button').last()])
      if (await over.isVisible()) await over.click({ timeout: 1000 }).catch(() => {});
    if ((await page.locator('[data-reading]').count()) === 0 && (await page.locator('#desk').count()) > 0) return;
    await page.waitForTimeout(100);
  }
}

/** A student comes in and waits in the lobby. */
async function comeIn({ code }: Keys, lang: string, language: string): Promise<Page> {
  const page = await open('/join', lang);
  await page.locator('.code-boxes input').first().fill(code);
  await page.locator('.join-found', { hasText: '✓' }).waitFor();
  // A lesson's language comes with its code.
  await page.locator(`html[lang=${language}] .join-found`, { hasText: '✓' }).waitFor();
  await page
    .locator('.join-field input, .join input[maxlength]')
    .last()
    .fill('Ada')
    .catch(() => {});
  await expectWords(page, 'join', language);
  await page.locator('[data-seal]').click();
  await page.locator('.lobby').waitFor();
  await expectWords(page, 'lobby', language);
  return page;
}

test('pages that need no lesson are whole in every language, and nothing is cut', async () => {
  await lookAt('/', '.start-seats');
  await lookAt('/host', '.host-sheet');
  await lookAt('/privacy', '.privacy-sheet');
  await lookAt('/cards/dublin-warrant', '.card-hook');
  await lookAt('/press/dublin-warrant', 'main p');
  await lookAt('/pack/dublin-warrant', 'article');
  expect(faults.splice(0)).toEqual([]);
});

test('a lesson in Spanish is Spanish for who chose nothing, and each student’s own language for who did', async () => {
  const keys = await hostALesson(server.url, { language: 'es', students: 3 });
  const { lesson, hostKey, projectorKey } = keys;
  const students: [Page, string][] = [];
  for (const [lang, language] of [['', 'es'], ...LANGUAGES.slice(1).map((one) => [one, one])])
    students.push([await comeIn(keys, lang, language), language]);
  const wall = await open(`/wall/${lesson}#key=${projectorKey}`, '', { width: 1920, height: 1080 });
  await wall.locator('html[lang=es] .wall').waitFor();
  await wall.waitForTimeout(500);
  await expectWords(wall, 'projector: code', 'es');
  await lookAt(`/host/${lesson}#key=${hostKey}`, '.con-top', { width: 1440, height: 900 });

  const host = await hostLine(server.url, keys);
  await host.send({ kind: 'start' });
  for (const [page, language] of students) {
    await page.locator('.opening').waitFor();
    await expectWords(page, 'opening', language);
    await readOn(page);
    await expectWords(page, 'table', language);
  }
  await lookAt(`/host/${lesson}#key=${hostKey}`, '.con-top', { width: 1440, height: 900 });
  await lookAt(`/wall/${lesson}#key=${projectorKey}`, '.wall-ruler', { width: 1920, height: 1080 });
  for (let phase = 0; phase < 2; phase++) {
    const { worlds } = await host.until('worlds', ({ worlds }) => worlds.length > 0);
    await host.send({ kind: 'endPhase', world: 0, steps: worlds.map(stepOf) });
  }
  for (const [page, language] of students) {
    await readOn(page);
    await expectWords(page, 'table of round 2', language);
  }
  await host.send({ kind: 'endNow', world: 0 });
  for (const [page, language] of students) {
    await page.waitForURL(/\/debrief/);
    await page.locator('.slide').waitFor();
    await expectWords(page, 'debrief of the class', language);
  }
  await lookAt(`/wall/${lesson}#key=${projectorKey}`, '.wall', { width: 1920, height: 1080 });
  await lookAt(`/report/${lesson}#key=${hostKey}`, '.report h1');
  expect(faults.splice(0)).toEqual([]);
});
