import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startSolo } from './support/player.ts';
import { keepSeat, openSite } from './support/site.ts';

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const ROLES = ['us', 'meridian', 'usCourts'];
const SEATS = ['us', 'ireland', 'uk', 'meridian', 'halcyon', 'nimbus', 'usCourts', 'euCourts'];
/** Words a minute of a student who reads with care, and seconds for finding a button and pressing it. */
const READING = 200;
const PRESSING = 2;

const site = openSite();

/** A newcomer's first match, at its first screen. */
async function sitDown(seat: string, viewport: { width: number; height: number }): Promise<Page> {
  const { match, token } = await startSolo(site.server.url, seat, 4);
  const context = await site.browser.newContext({ viewport, reducedMotion: 'reduce', hasTouch: viewport === PHONE });
  const page = await context.newPage();
  await page.goto(site.server.url);
  await keepSeat(page, { match, token, seat });
  await page.goto(`${site.server.url}/play/${match}`);
  await page.locator('.opening').waitFor();
  return page;
}

/** How a person presses what the guide asks for. */
type Hand = {
  next(page: Page): Promise<void>;
  choose(page: Page): Promise<void>;
  seal(page: Page): Promise<void>;
  done(page: Page): Promise<void>;
};

/** Whether a ruling is picked that rests on no test yet. */
const lacksTest = async (page: Page) =>
  (await page.locator('.desk-grounds').isVisible()) && !(await page.locator('.desk-grounds :checked').isVisible());

const pointer: Hand = {
  next: (page) => page.locator('.guide .k-button-ink').click(),
  async choose(page) {
    await page.locator('#desk label:has([data-choice]:not([disabled]))').first().click();
    if (await lacksTest(page)) await page.locator('.desk-grounds label').first().click();
  },
  seal: (page) => page.locator('#desk [data-seal]').click(),
  done: (page) => page.locator('.tray-done').locator('visible=true').click(),
};

const keyboard: Hand = {
  async next(page) {
    await walkTo(page, '.guide .k-button-ink');
    await page.keyboard.press('Enter');
  },
  async choose(page) {
    await page.keyboard.press('1');
    // The tests are counted on after the four rulings.
    if (await lacksTest(page)) await page.keyboard.press('5');
  },
  seal: (page) => page.keyboard.press('Control+Enter'),
  async done(page) {
    await walkTo(page, 'button:has(.tray-done)');
    await page.keyboard.press('Enter');
  },
};

/** Goes from part to part of the table with F6, then on with Tab, to what fits. */
async function walkTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((what) => document.activeElement?.matches(what) === true, selector);
  for (let part = 0; part < 10; part++) {
    for (let step = 0; step < 12; step++) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('F6');
  }
  throw new Error(`No key leads to ${selector}.`);
}

const stepOf = (page: Page, timeout = 500) => page.locator('.guide').getAttribute('data-step', { timeout });

/** Closes the opening card by its key, which is heard once the page has drawn. */
async function begin(page: Page): Promise<void> {
  for (let i = 0; i < 20 && (await page.locator('.opening').isVisible()); i++) {
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(250);
  }
}

/** Whether the card lies over what can be seen of what it points at. */
const covers = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('.guide')?.getBoundingClientRect();
    const guided = document.querySelector('[data-guided]');
    const target = guided?.getBoundingClientRect();
    if (!card || !target) return false;
    const folder = guided?.closest('#desk')?.getBoundingClientRect() ?? target;
    const wide = Math.min(card.right, target.right) - Math.max(card.left, target.left);
    const high = Math.min(card.bottom, target.bottom, folder.bottom) - Math.max(card.top, target.top);
    return wide > 1 && high > 1;
  });

/** Does what each step asks for, from the first to the last; resolves to the steps that were shown. */
async function followGuide(page: Page, hand: Hand): Promise<string[]> {
  const shown: string[] = [];
  for (let i = 0; i < 300; i++) {
    if (await page.locator('.outcome').isVisible()) await page.getByRole('button', { name: 'Skip all' }).click();
    const briefing = page.locator('.briefing [data-seal]');
    if (await briefing.isVisible()) await briefing.click();
    const step = await stepOf(page).catch(() => null);
    if (!step || step === shown.at(-1)) {
      if (!step && shown.at(-1) === 'came.on') return shown;
      await page.waitForTimeout(60);
      continue;
    }
    shown.push(step);
    expect({ step, covers: await covers(page) }).toEqual({ step, covers: false });
    if (/^(move|answer|rule)/.test(step)) await hand.choose(page);
    else if (/^(preview|reason|sign)/.test(step)) await hand.seal(page);
    else if (/^(done|bench)$/.test(step)) await hand.done(page);
    else await hand.next(page);
  }
  const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(
    `The guide stopped at ${shown.at(-1)}; now: ${await stepOf(page).catch(() => 'none')}; focus: ${focus}`,
  );
}

const AT_THE_BENCH: Record<string, string[]> = {
  us: ['bench.asker', 'bench'],
  meridian: ['order', 'answer', 'reason', 'bench'],
  usCourts: ['hear', 'rule', 'sign', 'bench'],
};

test.each(
  ROLES.flatMap((seat) => [
    { seat, by: 'mouse', size: LAPTOP, hand: pointer },
    { seat, by: 'keyboard', size: LAPTOP, hand: keyboard },
    { seat, by: 'touch on a phone', size: PHONE, hand: pointer },
  ]),
)('the guide leads $seat through the first round by $by', async ({ seat, size, hand }) => {
  const page = await sitDown(seat, size);
  await begin(page);
  const shown = await followGuide(page, hand);
  expect(shown.filter((step) => AT_THE_BENCH[seat].includes(step))).toEqual(AT_THE_BENCH[seat]);
  expect(shown.slice(-3)).toEqual(['came.meters', 'came.case', 'came.on']);
  // The panels have back the room that they gave to its card.
  expect(await page.locator('[style*="--guide"]').count()).toBe(0);
  await page.context().close();
});

test('the guide goes on where it was after a reload, and once skipped it stays away', async () => {
  const page = await sitDown('meridian', LAPTOP);
  await begin(page);
  await page.locator('.guide[data-step="move.company"]').waitFor();
  await pointer.choose(page);
  await page.locator('.guide[data-step="preview"]').waitFor();
  await page.reload();
  await page.locator('.guide[data-step="preview"]').waitFor();
  await page.getByRole('button', { name: 'Skip the guide' }).click();
  await page.locator('.guide').waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('#desk [data-choice]').first().waitFor();
  expect(await page.locator('.guide').count()).toBe(0);
  await page.context().close();
});

test('on a phone the forecast is seen beside the card that speaks of it', async () => {
  const page = await sitDown('ireland', PHONE);
  await begin(page);
  await page.locator('.guide[data-step="move.government"]').waitFor();
  await pointer.choose(page);
  await page.locator('.guide[data-step="preview"]').waitFor();
  const seen = () =>
    page.evaluate(() => {
      const [preview, paper] = ['.desk-preview', '#desk .k-folder-body'].map((what) =>
        document.querySelector(what)?.getBoundingClientRect(),
      );
      if (!preview || !paper) return 0;
      return Math.min(preview.bottom, paper.bottom) - Math.max(preview.top, paper.top);
    });
  await expect.poll(seen).toBeGreaterThan(120);
  await page.context().close();
});

/** The names of all that a pointer finds on the map, wherever nothing lies over it. */
const namesOnMap = (page: Page) =>
  page.evaluate(async () => {
    const names = new Set<string>();
    for (let clientX = 280; clientX < 920; clientX += 20) {
      for (let clientY = 180; clientY < 640; clientY += 20) {
        const to = { clientX, clientY, bubbles: true, pointerType: 'mouse' };
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent('pointermove', to));
        await new Promise((drawn) => setTimeout(drawn));
        names.add(document.querySelector('.place-card b')?.textContent ?? '');
      }
    }
    return [...names].filter(Boolean).sort();
  });

test("the guide's card leaves every crest and datacenter of the map in reach", async () => {
  const page = await sitDown('us', LAPTOP);
  await begin(page);
  await page.locator('.guide').waitFor();
  const crests = ['United States', 'US federal courts', 'Ireland', 'United Kingdom', 'European courts'];
  await expect
    .poll(() => namesOnMap(page), { timeout: 60_000, interval: 500 })
    .toEqual(expect.arrayContaining([...crests, 'Dublin', 'London', 'Ashburn']));
  await page.context().close();
}, 120_000);

const wordsIn = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().innerText()).match(/[\p{L}\p{N}]+/gu) ?? []).length;

test.each(SEATS)('who sits down as %s is given a real choice within a minute', async (seat) => {
  const page = await sitDown(seat, LAPTOP);
  let words = await wordsIn(page, '.opening');
  let presses = 1;
  await page.locator('.opening [data-seal]').click();
  for (;;) {
    words += await wordsIn(page, '.guide');
    const before = await stepOf(page, 10_000);
    if (before?.startsWith('move')) break;
    await pointer.next(page);
    presses++;
    await page.locator(`.guide:not([data-step="${before}"])`).waitFor();
  }
  words += await wordsIn(page, '#desk-title');
  const seconds = Math.round((words / READING) * 60 + presses * PRESSING);
  await page.locator('#desk [data-choice]').first().waitFor();
  const choices = await page.locator('#desk [data-choice]').count();
  expect({ seat, seconds, inTime: seconds <= 60 }).toEqual({ seat, seconds, inTime: true });
  expect(choices).toBeGreaterThanOrEqual(2);
  expect(choices).toBeLessThanOrEqual(12);
  await page.context().close();
});
