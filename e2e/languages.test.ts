import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LessonCommand, stepOf } from '../shared/lesson/index.ts';
import { PSEUDO } from '../shared/text/languages.ts';
import { launchBrowser } from './support/browser.ts';
import { hostALesson, hostLine, Student } from './support/lesson.ts';
import { Player, startSolo } from './support/player.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { keepSeat } from './support/site.ts';
import { languageFaults } from './support/words.ts';

const PATIENCE = 30_000;
const LANGUAGES = ['es', PSEUDO.longer, PSEUDO.rightToLeft];
const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1920, height: 1080 };
/** Three seats of other countries, which the tests keep. */
const SMALL = 'monsoon';

let server: RunningServer;
let browser: Browser;
const faults: string[] = [];

beforeAll(async () => {
  const env = {
    COMITY_AI_PAUSE_MS: '0',
    COMITY_COUNTDOWN_MS: '500',
    COMITY_SCENARIOS: fileURLToPath(new URL('./scenarios', import.meta.url)),
  };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page in a language that its address asks for; without one, in what the browser would like: English. */
async function open(path: string, lang: string, viewport = LAPTOP): Promise<Page> {
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

/** Notes what is wrong with a page in a language. */
async function look(page: Page, screen: string, language: string): Promise<void> {
  faults.push(...(await languageFaults(page, screen, language)));
}

type Walk = (page: Page, language: string) => Promise<void>;

/** Looks at a page in every language, one after another in one tab; then does what `walk` says there. */
async function lookAt(
  path: string,
  wait: string,
  { viewport = LAPTOP, walk }: { viewport?: typeof LAPTOP; walk?: Walk } = {},
) {
  const page = await open('/privacy', '', viewport);
  for (const language of LANGUAGES) {
    await page.goto(server.url + addressIn(path, language));
    await page.locator(`html[lang=${language}] ${wait}`).first().waitFor();
    await look(page, path.replace(/#.*/, ''), language);
    await walk?.(page, language);
  }
  await page.context().close();
}

/** Looks at whatever lies over the table and reads on, until nothing does. */
async function readOn(page: Page, screen: string, language: string): Promise<void> {
  const over = page.locator('dialog.k-dialog[open], [data-reading] :is(.opening, .briefing, .outcome)').first();
  for (let i = 0; i < 40; i++) {
    await page.waitForTimeout(200);
    if (!(await over.isVisible())) {
      if ((await page.locator('#desk').count()) > 0 && (await page.locator('[data-reading]').count()) === 0) return;
      continue;
    }
    const what = (await over.getAttribute('class')) ?? '';
    await look(page, `${screen}: ${what}`, language);
    const on = what.includes('k-dialog')
      ? over.locator('.k-dialog-head button')
      : what.includes('outcome')
        ? over.locator('.outcome-pause + button')
        : over.locator('[data-seal]');
    await on
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
  }
  throw new Error(`${screen}, ${language}: something lies over the table and does not go.`);
}

/** Looks at each of the tabs of a list. */
async function lookAtTabs(page: Page, tabs: string, screen: string, language: string): Promise<void> {
  const all = page.locator(tabs);
  for (let i = 0; i < (await all.count()); i++) {
    await all.nth(i).click();
    await look(page, `${screen}, tab ${i + 1}`, language);
  }
}

test('pages that need no lesson are whole in every language, and nothing is cut', async () => {
  await lookAt('/', '.start-seats');
  await lookAt('/', '.start-seats', { viewport: PHONE });
  await lookAt('/host', '.host-sheet');
  await lookAt('/join', '.code-boxes');
  await lookAt('/shelf', '.shelf main');
  await lookAt('/check', '.check-sheet');
  await lookAt('/privacy', '.privacy-sheet');
  await lookAt('/cards/dublin-warrant', '.card-hook');
  await lookAt('/lti#refused=ltiExpired', '.k-error');
  await lookAt('/press/dublin-warrant', 'main p', {
    async walk(page, language) {
      await page.locator('.press-foot button').click();
      await look(page, 'press report, checked', language);
    },
  });
  await lookAt('/pack/dublin-warrant', 'article');
  expect(faults.splice(0)).toEqual([]);
});

/** Opens each drawer of the table and looks at it. */
async function lookIntoDrawers(page: Page, language: string): Promise<void> {
  const doors = page.locator('.rail-doors button');
  for (let i = 0; i < (await doors.count()); i++) {
    await doors.nth(i).click();
    await page.locator('dialog[open]').waitFor();
    await look(page, `drawer ${i + 1}`, language);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
}

test('a match of one’s own is whole in every language, from the opening to the replay', async () => {
  const seat = { ...(await startSolo(server.url, 'meridian')), seat: 'meridian' };
  const sit = async (viewport: typeof LAPTOP, over = false) => {
    const page = await open('/privacy', '', viewport);
    await keepSeat(page, { ...seat, over });
    return page;
  };
  const inEach = async (page: Page, path: string, wait: string, walk: Walk) => {
    for (const language of LANGUAGES) {
      await page.goto(server.url + addressIn(path, language));
      await page.locator(`html[lang=${language}] ${wait}`).first().waitFor();
      await walk(page, language);
    }
  };
  const laptop = await sit(LAPTOP);
  await inEach(laptop, `/play/${seat.match}`, '.table', async (page, language) => {
    await readOn(page, 'table', language);
    await look(page, 'table', language);
    await lookAtTabs(page, '#desk [role=tab]', 'desk', language);
    await lookIntoDrawers(page, language);
  });
  await laptop.context().close();
  const phone = await sit(PHONE);
  await inEach(phone, `/play/${seat.match}`, '.table', async (page, language) => {
    await readOn(page, 'table on a phone', language);
    await lookAtTabs(page, '.phone-tabs button', 'table on a phone', language);
  });
  await phone.context().close();

  const player = await Player.join(server.url, seat);
  await player.play();
  await player.room.leave();
  const over = await sit(LAPTOP, true);
  await inEach(over, `/debrief/${seat.match}`, '.result-main', async (page, language) => {
    await look(page, 'result', language);
    await page.locator('.result-actions button').first().click();
    await page.locator('.debrief-head').waitFor();
    await lookAtTabs(page, '.debrief-rail [role=tab]', 'debrief', language);
  });
  await inEach(over, `/replay/${seat.match}`, '.replay[aria-busy=false]', async (page, language) =>
    look(page, 'replay', language),
  );
  await over.context().close();
  expect(faults.splice(0)).toEqual([]);
});

test('a class is whole in every language, and in the lesson’s own for who chose none', async () => {
  const keys = await hostALesson(server.url, { scenario: SMALL, students: 3, language: 'es' });
  const { lesson, code, hostKey, projectorKey } = keys;
  const console = `/host/${lesson}#key=${hostKey}`;
  const wall = `/wall/${lesson}#key=${projectorKey}`;
  const students: [page: Page, language: string][] = [];
  for (const [name, lang] of [
    ['Ada', ''],
    ['Bea', PSEUDO.longer],
    ['Cleo', PSEUDO.rightToLeft],
  ]) {
    const language = lang || 'es';
    const page = await open(`/j/${code}`, lang);
    await page.locator(`html[lang=${language}] .join-found`, { hasText: '✓' }).waitFor();
    await page.locator('.join-sheet input:not(.code-boxes input)').first().fill(name);
    await look(page, 'join', language);
    await page.locator('.join-sheet [type=submit]').click();
    await page.locator('.lobby').waitFor();
    await look(page, 'lobby', language);
    students.push([page, language]);
  }
  await lookAt(console, '.con-top', { walk: lookIntoSheets });
  await lookAt(wall, '.projector-top', { viewport: PROJECTOR });

  const host = await hostLine(server.url, keys);
  const order = async (command: LessonCommand) => expect(await host.send(command)).toMatchObject({ ok: true });
  await order({ kind: 'brief', slide: 0 });
  await lookAt(wall, '.brief-happened', { viewport: PROJECTOR });
  await order({ kind: 'start' });
  for (const [page, language] of students) {
    await page.locator('.table').waitFor();
    await readOn(page, 'class', language);
    await look(page, 'class: table', language);
  }
  await lookAt(console, '.con-world-when', { walk: lookIntoSheets });
  await lookAt(wall, '.projector-ruler', { viewport: PROJECTOR });
  for (const phase of ['bench', 'orders'] as const) {
    const { worlds } = await host.until('worlds', ({ worlds }) => worlds.length > 0);
    await order({ kind: 'endPhase', world: 0, steps: worlds.map(stepOf) });
    await host.until(`the ${phase}`, ({ worlds }) => worlds.every((one) => one.phase === phase));
    // At once: an Outcome that nobody reads goes on by itself.
    await Promise.all(
      students.map(async ([page, language]) => {
        await readOn(page, `class: ${phase}`, language);
        await look(page, `class: ${phase}`, language);
      }),
    );
  }
  await order({ kind: 'endNow', world: 0 });
  for (const [page, language] of students) {
    await page.waitForURL(/\/debrief/);
    await page.locator('.slide').waitFor();
    await lookAtClassDebrief(page, language);
  }
  await lookAt(console, '.con-top', { walk: lookIntoSheets });
  await lookAt(wall, '.projector-slide', { viewport: PROJECTOR });
  await lookAt(`/report/${lesson}#key=${hostKey}`, '.report h2');
  await lookAt(`/portfolio/${lesson}#key=${hostKey}`, '.portfolio-student');
  const report = await open(`/report/${lesson}#key=${hostKey}`, '');
  await report.locator('html[lang=es] .report h2').first().waitFor();
  await report.locator('.language-pick select').selectOption('en');
  await report.locator('html[lang=en] .report h2').first().waitFor();
  await report.context().close();
  for (const [page] of students) await page.context().close();
  await host.leave();
  expect(faults.splice(0)).toEqual([]);
});

test('who has ended before the others looks back in every language', async () => {
  const keys = await hostALesson(server.url, { scenario: SMALL, students: 6, worlds: 2, language: 'es' });
  const page = await open(`/j/${keys.code}`, '');
  await page.locator('.join-found', { hasText: '✓' }).waitFor();
  await page.locator('.join-sheet input:not(.code-boxes input)').first().fill('Ada');
  await page.locator('.join-sheet [type=submit]').click();
  await page.locator('.lobby').waitFor();
  const ben = await Student.join(server.url, keys);
  const host = await hostLine(server.url, keys);
  await host.send({ kind: 'start' });
  const { members } = await host.until('the worlds', ({ worlds }) => worlds.every(({ round }) => round > 0));
  await host.send({ kind: 'endNow', world: members.find(({ name }) => name === 'Ada')?.world ?? 0 });
  for (const language of LANGUAGES) {
    await page.goto(server.url + addressIn(`/class/${keys.lesson}/story`, language));
    await page.locator(`html[lang=${language}] .debrief-panel`).waitFor();
    await look(page, 'looking back', language);
  }
  await page.context().close();
  await ben.line.leave();
  await host.leave();
  expect(faults.splice(0)).toEqual([]);
});

/** The slides one after the other, one world, and the replay. */
async function lookAtClassDebrief(page: Page, language: string): Promise<void> {
  const title = page.locator('#slide-title');
  for (let i = 0, before = ''; i < 40; i++) {
    const now =
      (await title.innerText()) +
      (await page
        .locator('.chapter-steps')
        .innerText()
        .catch(() => ''));
    if (now === before) break;
    before = now;
    await look(page, `slide ${i + 1}`, language);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(50);
  }
  const modes = page.locator('.class-debrief-rail nav button');
  await modes.nth(1).click();
  await page.locator('.debrief-head').waitFor();
  await lookAtTabs(page, '.debrief-rail [role=tab]', 'debrief of a world', language);
  await modes.nth(2).click();
  await page.locator('.replay[aria-busy=false]').waitFor();
  await look(page, 'replay', language);
}

/** Opens each sheet that a button of the console's rail brings, and looks at it. */
async function lookIntoSheets(page: Page, language: string): Promise<void> {
  const buttons = page.locator('.con-top-acts > button[title]:not([aria-pressed])');
  for (let i = 0; i < (await buttons.count()); i++) {
    await buttons.nth(i).click();
    const sheet = page.locator('dialog[open]');
    await sheet.waitFor();
    await look(page, `console, sheet ${i + 1}`, language);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  }
}
