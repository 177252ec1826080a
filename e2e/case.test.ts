import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { READ_ON, readOpening } from './support/opening.ts';
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

/** Goes on, reading whatever lies over the table, until that round's phase is open; seals nothing. */
async function playOnTo(page: Page, round: number, phase: string): Promise<void> {
  const now = page.locator('.k-phase-now');
  const presses = [page.locator(READ_ON), page.getByRole('button', { name: 'Skip all' })];
  for (let step = 0; step < 400; step++) {
    const reading = (await page.locator('[data-reading]').count()) > 0;
    const there =
      (await page.locator('.rail-round').textContent())?.includes(`Round ${round} `) &&
      (await now.textContent())?.includes(phase);
    if (there && !reading) return;
    for (const button of reading ? presses : [page.getByRole('button', { name: /^Done/ }).first()])
      if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => undefined);
    await page.waitForTimeout(50);
  }
  throw new Error(`The match did not come to round ${round}, ${phase}.`);
}

test('Meridian fights the order with a reason; the strip tells it, and where the case stands at the next Bench', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Play Meridian' }).click();
  await readOpening(page);
  const strip = page.getByRole('region', { name: 'The case' });
  await strip.getByText('you, at the Bench').waitFor();

  await playOnTo(page, 1, 'Bench');
  await page.getByRole('radio', { name: /^Challenge in court/ }).check({ force: true });
  await page.getByRole('group', { name: /why/i }).getByRole('radio').first().check({ force: true });
  await page.locator('#desk [data-seal]').click();
  await playOnTo(page, 2, 'Moves');
  expect(await strip.getByRole('listitem').filter({ hasText: 'Answered' }).textContent()).toContain('you fight it');

  await playOnTo(page, 2, 'Bench');
  // Whatever became of it meanwhile, the strip opens the list of cases, which tells it.
  await strip.getByRole('button').first().click();
  const cases = page.getByRole('dialog', { name: 'Cases' });
  expect(await cases.textContent()).toContain('United States v. Meridian');
  await page.keyboard.press('Escape');
  const heard = strip.getByRole('listitem').filter({ hasText: /Heard|Ended/ });
  expect(await heard.first().textContent()).toMatch(/Now:|Done:/);
  await context.close();
}, 180_000);
