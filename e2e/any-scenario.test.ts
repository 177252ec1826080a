import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASSETS } from '../server/content/read-setup.ts';
import { scenarioFolders } from '../server/content/scenario-folders.ts';
import { scenarioTexts } from '../server/content/scenario-texts.ts';
import { namesOf } from '../tools/content-names.ts';
import { textsIn } from '../tools/texts/languages.ts';
import { launchBrowser } from './support/browser.ts';
import { hostALesson, Student } from './support/lesson.ts';
import { READ_ON } from './support/opening.ts';
import { type RunningServer, startServer } from './support/server.ts';

/** Three seats, four rounds, other countries: India, a company and the Indian courts. */
const OTHER = 'monsoon';
const MORE = fileURLToPath(new URL('./scenarios', import.meta.url));
/** Names of the scenarios that we ship. None of them may be read on a page that shows another scenario. */
const foreign = new RegExp([...scenarioFolders().values()].flatMap((folder) => namesOf(folder).words).join('|'));
/** The id of a text that is missing: it begins as our text ids do. */
const families = new Set(
  Object.keys({ ...textsIn(join(ASSETS, 'text'), 'en'), ...scenarioTexts(join(MORE, OTHER)) }).map(
    (id) => id.split('.')[0],
  ),
);
const rawKey = new RegExp(`(?<![\\w./@-])(?:${[...families].join('|')})(?:\\.\\w+)+`);
const PATIENCE = 30_000;

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '500', COMITY_SCENARIOS: MORE };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const faults: string[] = [];

async function open(path: string, viewport = { width: 1366, height: 768 }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(server.url + path);
  return page;
}

/** All that the page says, in paint and to a screen reader, is of its own scenario and no raw id. */
async function expectOwnWords(page: Page, screen: string): Promise<void> {
  const said = await page.evaluate(() => {
    const names = [...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((one) =>
      ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...names].join('\n');
  });
  expect({ screen, foreign: lineWith(said, foreign), raw: lineWith(said, rawKey) }).toEqual({ screen });
}

function lineWith(text: string, pattern: RegExp): string | undefined {
  return text.split('\n').find((line) => pattern.test(line));
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** Whatever lies over the table is read. */
async function readOn(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    for (const over of [button(page, 'Go on'), button(page, 'Skip all'), page.locator(READ_ON)])
      if (await over.isVisible()) await over.click({ timeout: 1000 }).catch(() => {});
    if ((await page.locator('[data-reading]').count()) === 0 && (await page.locator('#desk').count()) > 0) return;
    await page.waitForTimeout(100);
  }
}

test('where two scenarios are there, start page, host page and cards show the one that is chosen', async () => {
  const start = await open('/');
  await start.getByLabel('Scenario').selectOption({ label: 'The monsoon files' });
  await start.getByText('A judge in Mumbai wants records').waitFor();
  expect(await start.locator('.start-seats').innerText()).not.toMatch(foreign);
  await start.goto(`${server.url}/cards/${OTHER}`);
  await start.getByRole('heading', { name: 'Banyan' }).waitFor();
  await expectOwnWords(start, 'cards');
  await start.goto(`${server.url}/host`);
  await start.getByLabel('Scenario').selectOption({ label: 'The monsoon files' });
  await start.getByText('3 seats a world').waitFor();
  await start.context().close();
});

test('of a scenario that has none, no teaching material is waited for', async () => {
  const page = await open('/');
  for (const path of [`/pack/${OTHER}`, `/press/${OTHER}`]) {
    await page.goto(server.url + path);
    await page.getByText('No teaching material comes with this scenario.').waitFor();
  }
  await page.context().close();
});

test('a match of one’s own lays a table of that scenario, with its seas on its map', async () => {
  const page = await open('/');
  await page.getByLabel('Scenario').selectOption({ label: 'The monsoon files' });
  await button(page, /Banyan/).click();
  await page.locator('.opening').waitFor();
  await expectOwnWords(page, 'opening');
  await readOn(page);
  for (const place of ['Mumbai', 'Recife']) await page.getByText(place).filter({ visible: true }).first().waitFor();
  await expectOwnWords(page, 'table');
  await page.context().close();
});

test('a class plays a scenario of other countries from the lobby to the report', async () => {
  const keys = await hostALesson(server.url, { scenario: OTHER, students: 3 });
  const { lesson, code, hostKey, projectorKey } = keys;
  const host = await open(`/host/${lesson}#key=${hostKey}`, { width: 1440, height: 900 });
  const projector = await open(`/wall/${lesson}#key=${projectorKey}`, { width: 1920, height: 1080 });
  const student = await open('/join');
  await student.getByLabel('Game code').fill(code);
  await student.getByText('The monsoon files').waitFor();
  await expectOwnWords(student, 'join');
  await button(student, 'Take my seat').click();
  await student.getByText('Your teacher starts the game soon.').waitFor();
  const others = await Promise.all([1, 2].map(() => Student.join(server.url, keys)));
  await expectOwnWords(student, 'lobby');
  await button(host, 'Start with 3 students').waitFor();
  await expectOwnWords(host, 'console: lobby');
  await expectOwnWords(projector, 'projector: code');
  await button(host, 'Start with 3 students').click();
  await student.locator('.opening').waitFor();
  await readOn(student);
  await expectOwnWords(student, 'table in a lesson');
  await expectOwnWords(host, 'console: game');
  await expectOwnWords(projector, 'projector: game');

  const over = Promise.all(others.map((one) => one.play())).then(() => 'over' as const);
  for (let seen = 0; ; seen++) {
    if ((await Promise.race([over, host.waitForTimeout(1500)])) === 'over') break;
    if (seen === 3) await expectOwnWords(projector, 'projector: later');
    for (const name of ['Next phase', 'End it now'])
      await button(host, name)
        .click({ timeout: 2000 })
        .catch(() => {});
  }
  await readOn(student);
  await student.waitForURL(/\/debrief/);
  await student.locator('.slide').waitFor();
  await expectOwnWords(student, 'debrief of the class');
  await button(student, 'Your world').click();
  await student.locator('.debrief-head').waitFor();
  await expectOwnWords(student, 'debrief of a world');
  await expectOwnWords(projector, 'projector: debrief');
  await expectOwnWords(host, 'console: debrief');
  const report = await open(`/report/${lesson}#key=${hostKey}`);
  await report.getByText('The monsoon files').waitFor();
  await expectOwnWords(report, 'report');
  expect(faults).toEqual([]);
  for (const { line } of others) await line.leave();
  await Promise.all([host, projector, student, report].map((page) => page.context().close()));
}, 300_000);
