import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { look } from './support/console.ts';
import { startSolo } from './support/player.ts';
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

test('a place on the map is told by a card where it stands: by the pointer, pinned by a press, shut by Esc', async () => {
  const { match, token } = await startSolo(server.url, 'us', 4);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(server.url);
  const kept = { match, token, scenario: 'dublin-warrant', seat: 'us', started: 0, over: false };
  await page.evaluate((one) => localStorage.setItem('comity.seats', JSON.stringify([one])), kept);
  await page.goto(`${server.url}/play/${match}`);
  await page.locator('.opening').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.world canvas').waitFor();
  const card = page.locator('.place-card');
  let at = { x: 0, y: 0 };
  for (let x = 300; x < 880 && !(await card.isVisible()); x += 12)
    for (let y = 180; y < 600 && !(await card.isVisible()); y += 12) {
      at = { x, y };
      await page.mouse.move(x, y);
    }
  await card.waitFor();
  await page.mouse.click(at.x, at.y);
  await page.locator('.place-card.pinned').waitFor();
  await look(page, 'card on the map');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.mouse.move(at.x, 740);
  expect(await card.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await context.close();
}, 120_000);
