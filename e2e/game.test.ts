import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { type RunningServer, startServer } from './support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { COMITY_AI_PAUSE_MS: '0' } }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const OVER = /\/debrief\//;

async function open(size = { width: 1366, height: 768 }): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  // The notes of a first visit are tested on their own.
  await page.addInitScript(() => localStorage.setItem('comity.coach', 'done'));
  await page.goto(server.url);
  return { page, faults };
}

/** What lies on top of the table now. */
async function situation(page: Page): Promise<'over' | 'briefing' | 'outcome' | 'table' | 'waiting'> {
  if (OVER.test(page.url())) return 'over';
  if (await page.locator('.briefing').isVisible()) return 'briefing';
  if (await page.locator('.outcome').isVisible()) return 'outcome';
  const done = page.getByRole('button', { name: /^Done/ });
  return (await done.first().isVisible()) ? 'table' : 'waiting';
}

/** Seals the first thing that is offered on each open page of the desk, as a hurried person would. */
async function sealSomething(page: Page): Promise<void> {
  for (const tab of await page.locator('#desk [role=tab]').all()) {
    if (!(await tab.isVisible().catch(() => false))) continue;
    await tab.click().catch(() => undefined);
    const choice = page.locator('#desk [data-choice]:not([disabled])').first();
    if (!(await choice.isVisible().catch(() => false))) continue;
    await choice.click({ force: true, timeout: 2000 }).catch(() => undefined);
    const inner = page.locator('#desk input[type=radio][data-choice]:not([disabled])').first();
    if (!(await page.locator('#desk [data-seal]').isVisible()) && (await inner.isVisible().catch(() => false))) {
      await inner.click({ force: true, timeout: 2000 }).catch(() => undefined);
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
          .locator('.briefing [data-seal]')
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

test.each([
  ['Government', 'Play The US'],
  ['Cloud company', 'Play Meridian'],
  ['Court', 'Play The US courts'],
])('a person plays a whole game as a %s and reads the debrief', async (role, start) => {
  const { page, faults } = await open();
  await page.getByRole('radio', { name: new RegExp(`^${role}`) }).check({ force: true });
  await page.getByRole('button', { name: start }).click();
  await page.waitForURL(/\/play\//);
  await playToTheEnd(page);
  await page.getByRole('tab', { name: 'Story' }).waitFor();
  expect(await page.getByText('Your game beside history').count()).toBeGreaterThan(0);
  expect(await page.getByText('What really happened').count()).toBeGreaterThan(0);
  await page.getByRole('tab', { name: 'Seats and goals' }).click();
  expect(faults).toEqual([]);
  await page.context().close();
});
