import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readOpening } from './support/opening.ts';
import { Player, startSolo } from './support/player.ts';
import { keepSeat, openSite } from './support/site.ts';
import { collectSpoken, takeSpoken } from './support/spoken.ts';

const site = openSite();

type Wish = { width?: number; height?: number; reducedMotion?: 'reduce' | 'no-preference' };

/** A page that holds a seat of a match. */
async function pageWith(seat: string, { width = 1366, height = 768, reducedMotion = 'reduce' }: Wish = {}) {
  const context = await site.browser.newContext({ viewport: { width, height }, reducedMotion, acceptDownloads: true });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await collectSpoken(page);
  const match = await startSolo(site.server.url, seat, 5);
  await page.goto(site.server.url);
  await keepSeat(page, { ...match, seat });
  return { page, match };
}

/** Comity as the rail says it. */
const comity = async (page: Page) => Number(await page.locator('.rail [role=meter]').getAttribute('aria-valuenow'));
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Plays the first phase, and seals nothing but Done in the Bench: the Outcome of round 1 begins to be told. Answers Comity before it. */
async function toTheOutcome(page: Page, match: string): Promise<number> {
  await page.goto(`${site.server.url}/play/${match}`);
  await readOpening(page);
  await press(page, /^Done/);
  await press(page, 'Skip all');
  await page.locator('[data-reading]').waitFor({ state: 'detached' });
  const before = await comity(page);
  await page.keyboard.press('2');
  await page.keyboard.press('Control+Enter');
  await press(page, /^Done/);
  await page.locator('.outcome').waitFor();
  return before;
}

test('the Outcome begins with the table as it was, and each card brings its own numbers and no others', async () => {
  const { page, match } = await pageWith('meridian');
  let shown = await toTheOutcome(page, match.match);
  await press(page, 'Pause');
  // Card by card, what the rail shows is what the cards have said.
  for (;;) {
    const chip = page.locator('.outcome-number', { hasText: /^\s*Comity/ }).locator('.k-hidden', { hasText: 'from' });
    if ((await chip.count()) > 0) {
      const [, from, to] = (await chip.first().innerText()).match(/from (\d+) to (\d+)/) ?? [];
      expect(Number(from)).toBe(shown);
      shown = Number(to);
    }
    expect(await comity(page)).toBe(shown);
    const [at, most] = (await page.locator('.outcome-note').innerText()).match(/\d+/g) ?? [];
    if (at === most) break;
    await page.keyboard.press('ArrowRight');
    await page.locator('.outcome-note', { hasText: `${Number(at) + 1} of` }).waitFor();
  }
  await press(page, 'Skip all');
  await page.locator('.briefing').waitFor();
  await page.context().close();
});

/** Chips of numbers that lie over one another, the headline, the sheet or the bar. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll('.outcome-number, .outcome-head h1, .outcome-sheet, .outcome-bar'),
    ].filter((one) => getComputedStyle(one).visibility === 'visible' && one.getBoundingClientRect().width > 0);
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return seen.flatMap((one, at) =>
      seen
        .slice(at + 1)
        .filter((other) => meet(one.getBoundingClientRect(), other.getBoundingClientRect()))
        .map((other) => `${one.textContent} / ${other.textContent}`),
    );
  });
}

/** Headings of the first level, but for those of what lies inert behind. */
const titles = (page: Page) =>
  page.locator('h1').evaluateAll((all) => all.filter((one) => !one.closest('[inert]')).map((one) => one.textContent));

test('numbers of governments and courts stand at their crests and cover nothing that is read, under one heading', async () => {
  const { page, match } = await pageWith('us');
  await toTheOutcome(page, match.match);
  await press(page, 'Pause');
  let atCrests = 0;
  for (;;) {
    await expect.poll(() => page.locator('.outcome-crests > li:not([data-shown])').count()).toBe(0);
    expect(await covered(page)).toEqual([]);
    expect(await titles(page)).toHaveLength(1);
    atCrests += await page.locator('.outcome-crests > li').count();
    const [at, most] = (await page.locator('.outcome-note').innerText()).match(/\d+/g) ?? [];
    if (at === most) break;
    await page.keyboard.press('ArrowRight');
    await page.locator('.outcome-note', { hasText: `${Number(at) + 1} of` }).waitFor();
  }
  expect(atCrests).toBeGreaterThan(0);
  await press(page, 'Skip all');
  await page.locator('.briefing').waitFor();
  expect(await titles(page)).toHaveLength(1);
  await page.context().close();
});

test('the Outcome is held, turned back and left with the keyboard, and a screen reader is told each card as it is turned to', async () => {
  const { page, match } = await pageWith('meridian');
  await toTheOutcome(page, match.match);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(await focused()).toBe('Pause');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Play on');
  // A pause before its numbers have counted leaves no card half told.
  expect(await page.locator('.outcome[data-whole]').count()).toBe(1);
  const note = () => page.locator('.outcome-note').innerText();
  const told = async () => {
    const heard: string[] = [];
    const hear = async () => heard.push(...(await takeSpoken(page)).map(({ text }) => text));
    await expect.poll(hear).toBeGreaterThan(0);
    return heard;
  };
  const [opening] = (await told()).slice(-1);
  const first = await note();
  const at = Number.parseInt(first, 10);
  await page.keyboard.press('ArrowRight');
  expect(Number.parseInt(await note(), 10)).toBe(at + 1);
  const [second, ...more] = await told();
  expect(more).toEqual([]);
  expect(second).not.toBe(opening);
  // A card that is turned to while the telling is held is seen whole.
  const unseen = () =>
    page
      .locator('.outcome-stage *')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity === '0').map((one) => one.className));
  expect(await unseen()).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  expect(await note()).toBe(first);
  expect(await told()).toEqual([opening]);
  await page.keyboard.press('ArrowRight');
  expect(await told()).toEqual([second]);
  expect(await page.locator('[aria-live=assertive]').innerText()).not.toMatch(/Round 2/);
  for (let i = 0; i < 8 && (await focused()) !== 'Skip all'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.briefing').waitFor();
  await page.context().close();
});

test('no key reaches the desk while the Outcome lies over it, and F6 comes back to its bar', async () => {
  const { page, match } = await pageWith('meridian');
  await toTheOutcome(page, match.match);
  await press(page, 'Pause');
  await page.keyboard.press('1');
  expect(await page.locator('#desk :checked').count()).toBe(0);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('class'));
  expect(await focused()).toBe('outcome-bar');
  await page.keyboard.press('F6');
  expect(await focused()).toBe('rail');
  await page.keyboard.press('F6');
  expect(await focused()).toBe('outcome-bar');
  await page.context().close();
});

test('who reads at their own pace finds the cards held, and the first one whole', async () => {
  const { page, match } = await pageWith('meridian', { reducedMotion: 'no-preference' });
  await page.evaluate(() => localStorage.setItem('comity.settings', JSON.stringify({ ownPace: true })));
  await toTheOutcome(page, match.match);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next');
  expect(await page.locator('.outcome[data-whole]').count()).toBe(1);
  expect(
    await page
      .locator('.outcome-number')
      .filter({ has: page.locator('.k-delta') })
      .count(),
  ).toBeGreaterThan(0);
  await page.context().close();
});

test('who wants no motion gets the same cards as stills', async () => {
  const { page, match } = await pageWith('meridian');
  await toTheOutcome(page, match.match);
  await press(page, 'Pause');
  await page.keyboard.press('ArrowRight');
  // The numbers stand at once; nothing runs for longer than a short fade.
  expect(await page.locator('.outcome-number .k-delta').count()).toBeGreaterThan(0);
  const longest = await page.evaluate(() => {
    // What follows a scroll moves with the hand, not with the clock.
    const timed = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    return Math.max(0, ...timed.map((one) => Number(one.effect?.getComputedTiming().endTime ?? 0)));
  });
  expect(longest).toBeLessThanOrEqual(150);
  await page.context().close();
});

test.each([
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])('a match ends with its result at $width, which adds up and can be kept as a picture', async (size) => {
  const { page, match } = await pageWith('uk', size);
  await (await Player.join(site.server.url, match)).play();
  await page.goto(`${site.server.url}/debrief/${match.match}`);
  await page.getByRole('heading', { name: 'Your score adds up' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^(You (came|won)|Nobody won)/);
  const points = (await page.locator('.score td:last-child').allInnerTexts()).map((text) =>
    Number(text.replace('−', '-')),
  );
  const [own] = points.splice(4, 1);
  const score = Number(await page.locator('.score-whole b').innerText());
  expect(points.slice(0, 4).reduce((sum, one) => sum + one, 0)).toBe(own);
  expect(own + points.slice(4).reduce((sum, one) => sum + one, 0)).toBe(score);
  // The places and the numbers beside them never disagree.
  const ranks = (await page.locator('.result-ranks b').allInnerTexts()).map((text) => Number(text.replace('−', '-')));
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const download = page.waitForEvent('download');
  await press(page, 'Save picture');
  const picture = await readFile(await (await download).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  await press(page, 'See the whole story');
  await page.getByRole('tab', { name: 'Story' }).waitFor();
  await page.context().close();
});
