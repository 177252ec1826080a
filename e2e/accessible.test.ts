import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readyIn } from '../shared/model/index.ts';
import { expectClean, findings } from './support/axe.ts';
import { readOpening } from './support/opening.ts';
import { Player, startSolo } from './support/player.ts';
import { keepSeat, openSite } from './support/site.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

const site = openSite();

async function pageOf(size: { width: number; height: number }): Promise<Page> {
  const context = await site.browser.newContext({ viewport: size, reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  return page;
}

async function expectNoSideways(page: Page, screen: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect({ screen, wide }).toEqual({ screen, wide: 0 });
}

/** No part of it has slid out of the row that holds it. */
async function expectWhole(one: Locator, row: Locator): Promise<void> {
  const [box, held] = [await one.boundingBox(), await row.boundingBox()];
  if (!box || !held) throw new Error('It is not in sight.');
  expect(box.x).toBeGreaterThanOrEqual(held.x - 1);
  expect(box.x + box.width).toBeLessThanOrEqual(held.x + held.width + 1);
}

test.each(SIZES)('axe finds nothing on the start page and the table at $width', async (size) => {
  const page = await pageOf(size);
  await page.goto(site.server.url);
  await page.getByRole('button', { name: /^Play / }).waitFor();
  await expectClean(page, 'start');
  await expectNoSideways(page, 'start');
  for (const seat of ['us', 'meridian', 'usCourts']) {
    const { match, token } = await startSolo(site.server.url, seat, 4);
    await keepSeat(page, { match, token, seat });
    await page.goto(`${site.server.url}/play/${match}`);
    await page.locator('.opening').waitFor();
    await expectClean(page, `${seat}: opening`);
    await expectNoSideways(page, `${seat}: opening`);
    await page.locator('.opening [data-seal]').click();
    await page.locator('#desk').waitFor();
    await expectClean(page, `${seat}: orders`);
    await page.keyboard.press('1');
    await expectClean(page, `${seat}: an order chosen`);
    const player = await Player.join(site.server.url, { match, token });
    await player.send(readyIn({ round: 1, phase: 'orders' }));
    await page.locator('.outcome').waitFor();
    await page.getByRole('button', { name: 'Skip all' }).click();
    await page.keyboard.press('1');
    await expectClean(page, `${seat}: bench`);
    await expectNoSideways(page, `${seat}: bench`);
    await player.room.leave();
  }
  await page.context().close();
});

test('axe finds nothing in the drawers', async () => {
  const page = await pageOf(SIZES[0]);
  const { match, token } = await startSolo(site.server.url, 'ireland', 4);
  await page.goto(site.server.url);
  await keepSeat(page, { match, token, seat: 'ireland' });
  await page.goto(`${site.server.url}/play/${match}`);
  await readOpening(page);
  const shut = async () => {
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  };
  const inside = page.locator('dialog[open] .k-dialog-body');
  /** What is inside has come, in words: no id of a text stands for one that was not loaded. */
  const expectWords = async (name: string) => {
    await inside.locator(':not(.k-hidden, .k-hidden *)').first().waitFor();
    const ids = (await inside.innerText()).match(/\b[a-z]\w+(\.[a-z]\w+)+/g) ?? [];
    expect({ name, ids }).toEqual({ name, ids: [] });
  };
  for (const name of ['Your role', 'Cases', 'Law book', 'Record', 'Advisor', 'Help', 'Places', 'Menu']) {
    await page.getByRole('button', { name }).first().click();
    await expectWords(name);
    await expectClean(page, name);
    await shut();
  }
  await page.getByRole('button', { name: 'Help' }).first().click();
  await page.getByRole('button', { name: 'Words of the game' }).click();
  await expectWords('Words of the game');
  await expectClean(page, 'Words of the game');
  await shut();
  await page.getByRole('tab', { name: 'Deals' }).click();
  await page.getByRole('button', { name: 'Make an offer' }).click();
  await expectWords('Make an offer');
  await expectClean(page, 'Make an offer');
  await shut();
  await page.context().close();
});

test.each(SIZES)('axe finds nothing in the debrief at $width', async (size) => {
  const page = await pageOf(size);
  const seat = await startSolo(site.server.url, 'uk', 6);
  await (await Player.join(site.server.url, seat)).play();
  await page.goto(site.server.url);
  await keepSeat(page, { ...seat, seat: 'uk', over: true });
  await page.goto(`${site.server.url}/debrief/${seat.match}`);
  await page.getByRole('heading', { name: 'Your score adds up' }).waitFor();
  await expectClean(page, 'result');
  await expectNoSideways(page, 'result');
  await page.getByRole('button', { name: 'See the whole story' }).click();
  for (const name of ['Story', 'Case law', 'Seats and goals', 'AI reasons', 'Promises']) {
    await page.getByRole('tab', { name }).click();
    await expectWhole(page.getByRole('tab', { name }), page.getByRole('tablist'));
    await expectClean(page, name);
    await expectNoSideways(page, name);
  }
  await page.getByRole('button', { name: 'Through other eyes' }).click();
  await page.getByRole('button', { name: 'One moment on' }).click();
  await page.getByText('Round 1, the Bench').first().waitFor();
  await expectClean(page, 'replay');
  await expectNoSideways(page, 'replay');
  await page.context().close();
});

test('a picture without words would be found', async () => {
  const page = await pageOf(SIZES[0]);
  await page.setContent('<html lang="en"><title>t</title><main><img src="x.png"></main></html>');
  expect(await findings(page)).toEqual([expect.stringContaining('image-alt')]);
  await page.context().close();
});
