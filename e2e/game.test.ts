import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { READ_ON, readOpening } from './support/opening.ts';
import { startServer } from './support/server.ts';
import { openSite } from './support/site.ts';

const site = openSite();

const OVER = /\/debrief\//;

async function open(size = { width: 1366, height: 768 }): Promise<{ page: Page; faults: string[] }> {
  const context = await site.browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // The notes of a first visit are tested on their own.
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(site.server.url);
  return { page, faults };
}

/** What lies on top of the table now. */
async function situation(page: Page): Promise<'over' | 'briefing' | 'outcome' | 'table' | 'waiting'> {
  if (OVER.test(page.url())) return 'over';
  if (await page.locator(READ_ON).isVisible()) return 'briefing';
  if (await page.locator('.outcome').isVisible()) return 'outcome';
  const done = page.getByRole('button', { name: /^Done/ });
  const reading = await page.locator('[data-reading]').count();
  return !reading && (await done.first().isVisible()) ? 'table' : 'waiting';
}

/** Seals the first thing that is offered on each open page of the desk, as a hurried person would. */
async function sealSomething(page: Page): Promise<void> {
  for (const tab of await page.locator('#desk [role=tab]').all()) {
    if (!(await tab.isVisible().catch(() => false))) continue;
    if (await page.locator('[data-reading]').count()) return;
    await tab.click({ timeout: 500 }).catch(() => undefined);
    const choice = page.locator('#desk [data-choice]:not([disabled])').first();
    if (!(await choice.isVisible().catch(() => false))) continue;
    await choice.dispatchEvent('click', {}, { timeout: 500 }).catch(() => undefined);
    const inner = page.locator('#desk input[type=radio][data-choice]:not([disabled])').first();
    if (!(await page.locator('#desk [data-seal]').isVisible()) && (await inner.isVisible().catch(() => false))) {
      await inner.dispatchEvent('click', {}, { timeout: 500 }).catch(() => undefined);
    }
    const wax = page.locator('#desk [data-seal]:not([aria-disabled])');
    if (await wax.isVisible().catch(() => false)) await wax.click({ timeout: 2000 }).catch(() => undefined);
  }
}

async function playToTheEnd(page: Page): Promise<void> {
  for (let step = 0; step < 400; step++) {
    switch (await situation(page)) {
      case 'over':
        return;
      case 'briefing':
        await page
          .locator(READ_ON)
          .click({ timeout: 2000 })
          .catch(() => undefined);
        break;
      case 'outcome':
        await page
          .getByRole('button', { name: 'Skip all' })
          .click({ timeout: 2000 })
          .catch(() => undefined);
        break;
      case 'table':
        await sealSomething(page);
        await page
          .getByRole('button', { name: /^Done/ })
          .first()
          .click({ timeout: 2000 })
          .catch(() => undefined);
        break;
      case 'waiting':
        await page.waitForTimeout(50);
    }
  }
  throw new Error('The match did not come to its end.');
}

/** Opens the sum that the score is: par stands beside the score, whole within the dialog. */
async function readScore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'How it adds up' }).click();
  const dialog = page.getByRole('dialog', { name: 'How the score adds up' });
  const edge = await dialog.boundingBox();
  const par = await dialog.locator('.score-par').boundingBox();
  if (!edge || !par) throw new Error('The score has no par beside it.');
  expect(par.width).toBeGreaterThan(edge.width / 2);
  expect(par.x + par.width).toBeLessThanOrEqual(edge.x + edge.width);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

test.each([
  ['Government', 'Play The US'],
  ['Cloud company', 'Play Meridian'],
  ['Court', 'Play The US courts'],
])('a person plays a whole game as a %s and reads the debrief', async (role, start) => {
  const { page, faults } = await open();
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check({ force: true });
  await page.getByRole('button', { name: start }).click();
  await page.waitForURL(/\/play\//);
  await readOpening(page);
  await readScore(page);
  await playToTheEnd(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('button', { name: 'See the whole story' }).click();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('tab', { name: 'Story' }).waitFor();
  expect(await page.getByText('Your game beside history').count()).toBeGreaterThan(0);
  expect(await page.getByText('What really happened').count()).toBeGreaterThan(0);
  await page.getByRole('tab', { name: 'Seats and goals' }).click();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('when the server is killed and started again, the open page comes back by itself', async () => {
  const first = await startServer({ env: { COMITY_AI_PAUSE_MS: '0' } });
  const context = await site.browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(first.url);
  await page.getByRole('button', { name: /^Play / }).click();
  await readOpening(page);
  await page.getByRole('button', { name: /^All moves/ }).click();
  await page.getByRole('radio', { name: /Publish a report/ }).check({ force: true });
  await page.locator('#desk [data-seal]').click();
  await page.locator('#tray').getByText('Publish a report').waitFor();

  await first.kill9();
  await page
    .getByText(/Reconnecting/)
    .first()
    .waitFor();
  const second = await startServer({ env: { COMITY_AI_PAUSE_MS: '0' }, port: first.port, db: first.db });
  await page.getByRole('button', { name: /^Done/ }).first().waitFor();
  await page.locator('#tray').getByText('Publish a report').waitFor();
  await page.getByRole('button', { name: /^Done/ }).first().click();
  await page.locator('.outcome, #desk [role=tab]').first().waitFor();

  await page.reload();
  await page.getByText('Meridian').first().waitFor();
  await context.close();
  await second.stop();
});
