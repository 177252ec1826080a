import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readOpening } from './support/opening.ts';
import { startSolo } from './support/player.ts';
import { keepSeat, openSite } from './support/site.ts';

const UPRIGHT = { width: 390, height: 844 };
const ON_ITS_SIDE = { width: 844, height: 390 };

const site = openSite();

/** The desk of the UK in its first Moves phase, the guide put away. */
async function deskAt(viewport: { width: number; height: number }): Promise<Page> {
  const { match, token } = await startSolo(site.server.url, 'uk', 4);
  const context = await site.browser.newContext({ viewport, hasTouch: true });
  const page = await context.newPage();
  await page.goto(site.server.url);
  await keepSeat(page, { match, token, seat: 'uk' });
  await page.goto(`${site.server.url}/play/${match}`);
  await readOpening(page);
  await page.getByRole('button', { name: 'Skip the guide' }).click();
  return page;
}

const done = (page: Page) => page.locator('.tray-done').locator('visible=true');

test('who only looked at a choice can choose nothing again, and go on', async () => {
  const page = await deskAt(UPRIGHT);
  await page.locator('#desk label:has([data-choice]:not([disabled]))').first().click();
  await page.locator('#desk [data-seal]').waitFor();
  expect(await done(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Choose nothing' }).click();
  await done(page).waitFor();
  await page.context().close();
});

test.each([UPRIGHT, ON_ITS_SIDE])('the desk’s panel ends with its page at $width', async (viewport) => {
  const page = await deskAt(viewport);
  await page.getByRole('button', { name: /^All moves/ }).click();
  await page.getByRole('button', { name: /^Bring a bill/ }).click();
  const beyond = await page.locator('#desk').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
  expect(beyond).toBe(0);
  await page.context().close();
});

test('a tap on a word opens its note, and one elsewhere closes it', async () => {
  const page = await deskAt(UPRIGHT);
  await page.locator('.k-term button').locator('visible=true').first().tap();
  await page.waitForFunction(() => document.activeElement?.matches('.k-term button'));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await page.locator('.k-term-note').count()).toBe(1);
  await page.touchscreen.tap(UPRIGHT.width / 2, 200);
  await page.locator('.k-term-note').waitFor({ state: 'detached' });
  await page.context().close();
});

test('on its side the map fills the telling, and the cases are in the menu', async () => {
  const page = await deskAt(ON_ITS_SIDE);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('.menu').getByRole('button', { name: 'Cases' }).click();
  await page.getByRole('heading', { name: 'The case with which it began' }).waitFor();
  await page.keyboard.press('Escape');
  await done(page).click();
  await page.locator('.outcome').waitFor();
  const map = await page.locator('#map').boundingBox();
  expect(map?.width).toBe(ON_ITS_SIDE.width);
  await page.context().close();
});
