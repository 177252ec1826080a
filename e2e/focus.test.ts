import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readyIn } from '../shared/model/index.ts';
import { readOpening } from './support/opening.ts';
import { Player, startSolo } from './support/player.ts';
import { keepSeat, openSite } from './support/site.ts';
import { collectSpoken, takeSpoken } from './support/spoken.ts';

const site = openSite();

async function table(seat: string): Promise<Page> {
  const { match, token } = await startSolo(site.server.url, seat, 4);
  const context = await site.browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await collectSpoken(page);
  await page.goto(site.server.url);
  await keepSeat(page, { match, token, seat });
  await page.goto(`${site.server.url}/play/${match}`);
  await readOpening(page);
  return page;
}

/** Which of these parts of the page has the focus. */
const focusIn = (page: Page, ...parts: string[]) =>
  page.evaluate((all) => all.find((one) => document.activeElement?.closest(one)) ?? 'nowhere', parts);

/** Seals the third choice by its keys, which are heard once the page has drawn. */
async function sealThird(page: Page): Promise<void> {
  const chosen = page.locator('#desk [data-choice]:checked');
  const choose = async () => {
    await page.keyboard.press('3');
    return chosen.count();
  };
  await expect.poll(choose, { timeout: 10_000 }).toBe(1);
  await page.keyboard.press('Control+Enter');
}

test('the focus stays at the desk when the choice that had it is sealed, and both the seal and the guide are heard', async () => {
  const page = await table('us');
  await page.locator('.guide').waitFor();
  await sealThird(page);
  const told = page.locator('[aria-live=polite]');
  await told.filter({ hasText: 'Sealed' }).filter({ hasText: 'This is your case' }).waitFor();
  await expect.poll(() => focusIn(page, '#desk')).toBe('#desk');
  await page.context().close();
});

test('the focus stays with the guide when the button that was pressed goes away, and returns to the desk when the guide does', async () => {
  const page = await table('us');
  await page.locator('.guide').waitFor();
  await sealThird(page);
  const next = page.locator('.guide .k-button-ink');
  await next.waitFor();
  for (let i = 0; i < 8 && (await next.isVisible()); i++) {
    await next.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  }
  await expect.poll(() => focusIn(page, '.guide')).toBe('.guide');
  await page.getByRole('button', { name: 'Skip the guide' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusIn(page, '#desk')).toBe('#desk');
  await page.context().close();
});

test('what happens is heard while a drawer lies open', async () => {
  const page = await table('us');
  await page.getByRole('button', { name: 'Law book' }).click();
  await page.getByRole('dialog').waitFor();
  await takeSpoken(page);
  const { match, token } = await page.evaluate(() => JSON.parse(localStorage.getItem('comity.seats') ?? '')[0]);
  const player = await Player.join(site.server.url, { match, token });
  await player.send(readyIn({ round: 1, phase: 'orders' }));
  await expect.poll(() => takeSpoken(page), { timeout: 20_000 }).not.toEqual([]);
  await player.room.leave();
  await page.context().close();
});

test('a choice is named in a few words, and what speaks for it is its description', async () => {
  const page = await table('us');
  const choice = page
    .locator('#desk [role=radiogroup]')
    .getByRole('radio', { name: /^[^.]{5,60} \d capital$/ })
    .first();
  await choice.waitFor();
  const described = await choice.evaluate((one) =>
    document.getElementById(one.getAttribute('aria-describedby') ?? '')?.innerText.replace(/\s+/g, ' '),
  );
  expect(described).toMatch(/^For .* Against /);
  await page.context().close();
});
