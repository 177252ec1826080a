import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectClean } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { hostALesson, hostLine, Student } from './support/lesson.ts';
import { READ_ON } from './support/opening.ts';
import { type RunningServer, startServer } from './support/server.ts';

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1920, height: 1080 };

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '1000' };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const faults: string[] = [];

async function open(path: string, viewport = LAPTOP): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(server.url + path);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** Whatever lies over the table is read: the Outcome, the Briefing, what was missed. */
async function readOn(page: Page): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (await button(page, 'Go on').isVisible())
      await button(page, 'Go on')
        .click({ timeout: 1000 })
        .catch(() => {});
    const skip = button(page, 'Skip all');
    if (await skip.isVisible()) await skip.click({ timeout: 1000 }).catch(() => {});
    const start = page.locator(READ_ON);
    if (await start.isVisible()) await start.click({ timeout: 1000 }).catch(() => {});
    if ((await page.locator('[data-reading]').count()) === 0 && (await page.locator('#desk').count()) > 0) return;
    await page.waitForTimeout(100);
  }
}

test('a teacher hosts, a class joins, plays six rounds and reads the debrief', async () => {
  const host = await open('/host', { width: 1440, height: 900 });
  await button(host, 'One world less').click();
  await button(host, 'One world less').click();
  await expectClean(host, 'host a lesson');
  await button(host, 'Open the lobby').click();
  await host.waitForURL(/\/host\/./);
  await button(host, 'To the lesson').click();
  const [kept] = await host.evaluate(() => JSON.parse(localStorage.getItem('comity.lessons') ?? '[]'));
  const { lesson, code, projectorKey, key } = kept as { [name: string]: string };

  const projector = await open(`/wall/${lesson}#key=${projectorKey}`, PROJECTOR);
  await projector.getByText(code[0]).first().waitFor();
  const { addresses } = (await (await fetch(`${server.url}/api/check`)).json()) as { addresses: string[] };
  // On the teacher's own laptop the page is at localhost, which would lead students nowhere.
  await projector.getByText(`${new URL(addresses[0] ?? server.url).host}/join`).waitFor();
  await expectClean(projector, 'projector: code');

  // One types the code on a phone, one follows the link; six more are here without a browser.
  const phone = await open('/join', PHONE);
  // Pressed with a code that leads nowhere: it is looked up once more, not asked for.
  await phone.getByLabel('Game code').fill('AAAAAA');
  await phone.getByText('There is no').waitFor();
  const lookedUp = phone.waitForResponse(/AAAAAA/);
  await button(phone, 'Take my seat').click();
  await lookedUp;
  await phone.getByText('There is no').waitFor();
  await phone.getByLabel('Game code').fill(code.toLowerCase());
  await phone.getByText('The Dublin warrant').waitFor();
  await expectClean(phone, 'join');
  await button(phone, 'Take my seat').click();
  await phone.waitForURL(/\/class\//);
  const laptop = await open(`/j/${code}`);
  await laptop.getByText('The Dublin warrant').waitFor();
  await button(laptop, 'Take my seat').click();
  await laptop.getByText('Your teacher starts the game soon.').waitFor();
  await expectClean(phone, 'lobby on a phone');
  await expectClean(laptop, 'lobby');
  const others = await Promise.all(Array.from({ length: 6 }, () => Student.join(server.url, { lesson, code })));

  await button(host, 'Start with 8 students').waitFor();
  await expectClean(host, 'console: lobby');
  await button(host, 'Start with 8 students').click();
  await laptop.locator('.opening').waitFor({ timeout: 30_000 });
  await readOn(laptop);
  await readOn(phone);
  await expectClean(laptop, 'table in a lesson');
  await expectClean(phone, 'table in a lesson on a phone');
  await expectClean(host, 'console: game');
  await expectClean(projector, 'projector: game');

  // The page is loaded again: the same seat at once.
  const seatName = await laptop.locator('#seat h2').first().textContent();
  await laptop.reload();
  await laptop.locator('#seat h2').first().waitFor();
  expect(await laptop.locator('#seat h2').first().textContent()).toBe(seatName);

  await button(host, 'Pause').click();
  await laptop.getByText('Paused.', { exact: true }).first().waitFor();
  await button(host, 'Resume').click();
  await laptop.getByText('Paused.', { exact: true }).first().waitFor({ state: 'detached' });
  await button(host, '+30 s').click();
  await button(host, /^Play card in/).click();
  await host.locator('.con-news [role=status]').waitFor();

  const playing = others.map((student) => student.play());
  const over = Promise.all(playing).then(() => 'over' as const);
  for (;;) {
    const state = await Promise.race([over, host.waitForTimeout(1500)]);
    if (state === 'over') break;
    for (const name of ['Next phase', 'End it now'])
      await button(host, name)
        .first()
        .click({ timeout: 2000 })
        .catch(() => {});
  }

  // Everyone is led to the debrief; one answers, and the host takes the files home.
  await readOn(laptop);
  await laptop.getByRole('heading', { name: 'Same warrant, 2 histories' }).waitFor({ timeout: 30_000 });
  await expectClean(laptop, 'debrief of the class');
  await expectClean(projector, 'projector: debrief');
  await expectClean(host, 'console: debrief');
  await others[0].line.send({ kind: 'answer', when: 'after', question: 'learned', answer: '=1+1' });
  const csv = await textOf(host, 'Table (CSV)');
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 8);
  expect(csv).toContain("'=1+1");
  expect(JSON.parse(await textOf(host, 'Full log (JSON)'))).toMatchObject({ format: 'comity-lesson-1' });
  expect(key).toBeTruthy();
  expect(faults).toEqual([]);
  for (const { line } of others) await line.leave();
  await Promise.all([host, projector, phone, laptop].map((page) => page.context().close()));
}, 300_000);

async function textOf(page: Page, name: string): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await button(page, name).click();
  const download = await coming;
  return readFileSync(await download.path(), 'utf8');
}

test('where WebSockets are blocked, a student plays over plain requests', async () => {
  const keys = await hostALesson(server.url);
  const host = await hostLine(server.url, keys);
  const context = await browser.newContext({ viewport: LAPTOP, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.routeWebSocket(/.*/, (socket) => socket.close());
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(`${server.url}/j/${keys.code}`);
  await button(page, 'Take my seat').click();
  await page.getByText('Your teacher starts the game soon.').waitFor({ timeout: 30_000 });
  await host.send({ kind: 'start' });
  await page.locator('.opening').waitFor({ timeout: 30_000 });
  await readOn(page);
  await button(page, /^Done/).click();
  await host.until('the Bench', ({ worlds }) => worlds[0].phase === 'bench');
  await context.close();
  await host.leave();
}, 120_000);
