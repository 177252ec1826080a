import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Wish } from './screens/checkpoints.ts';
import { atMoment } from './support/at-moment.ts';
import { openSite } from './support/site.ts';

const site = openSite();

/** The page of a US judge whose first hearing lies on the desk. */
const hearingOf = (options: BrowserContextOptions, wish: Wish = () => true) =>
  atMoment(
    site,
    'usCourts',
    (view) => view.phase === 'bench' && view.desk.some(({ code }) => code === 'ruleCase') && wish(view),
    options,
  );

/** All that lies on the desk is one company's fight of an order. */
const onlyAFight: Wish = ({ desk, cases }) => {
  const ruled = desk.filter(({ code }) => code === 'ruleCase').map((item) => cases.find(({ id }) => id === item.case));
  return ruled.length === 1 && ruled[0]?.kind === 'challenge';
};

test('a court reads the whole hearing at once on a school laptop, and has seat and talk when it asks for them', async () => {
  const page = await hearingOf({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.locator('.hear-outlook').waitFor();

  const below = () =>
    page.evaluate(() =>
      ['.hear-head', '.hear-sides', '.hear-outlook', '.desk-rulings'].filter((one) => {
        const box = document.querySelector(one)?.getBoundingClientRect();
        return !box || box.bottom > innerHeight;
      }),
    );
  expect(await below()).toEqual([]);
  const pages = await page
    .locator('.desk-leaf')
    .evaluateAll((leaves) => leaves.map((leaf) => leaf.scrollHeight - leaf.clientHeight));
  expect(pages[0]).toBeLessThanOrEqual(1);

  expect(await page.locator('#talk').isVisible()).toBe(false);
  await page.locator('body').press('t');
  await page.locator('#talk').waitFor();
  expect(await page.locator('#seat').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Seat and talk' }).click();
  expect(await page.locator('#talk').isVisible()).toBe(false);
  await page.context().close();
});

test('a judge comes from the hearing to the ruling with one press on a phone', async () => {
  const page = await hearingOf({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByRole('button', { name: '1 still to answer' }).click();
  const box = async (part: string) => (await page.locator(part).boundingBox()) ?? { y: Number.NaN, height: 0 };
  const [rulings, sheet] = [await box('.desk-rulings'), await box('#desk .k-folder-body')];
  expect(rulings.y).toBeGreaterThanOrEqual(sheet.y);
  expect(rulings.y + rulings.height).toBeLessThanOrEqual(sheet.y + sheet.height);
  expect(await page.evaluate(() => document.activeElement?.closest('.desk-rulings') !== null)).toBe(true);
  await page.context().close();
});

test('on a phone the tick of a stay takes one line, and a sealed ruling tells its test', async () => {
  const page = await hearingOf({ viewport: { width: 390, height: 844 }, hasTouch: true }, onlyAFight);
  await page.getByRole('radio', { name: 'Enforce' }).check();
  const tick = await page.locator('#desk .k-folder-footer .k-check').boundingBox();
  expect(tick?.height).toBeLessThanOrEqual(48);
  await page.getByRole('button', { name: 'Sign the ruling' }).click();
  expect(await page.locator('.desk-sealed').innerText()).toContain('Enforce. It rests on: Comity');
  await page.context().close();
});
