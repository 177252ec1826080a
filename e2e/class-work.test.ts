import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConsoleView } from '../shared/lesson/index.ts';
import { launchBrowser } from './support/browser.ts';
import { hostWith, look, openPage, press } from './support/console.ts';
import { LessonLine } from './support/lesson.ts';
import { type RunningServer, startServer } from './support/server.ts';

const PHONE = { width: 390, height: 844 };
const faults: string[] = [];
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '200' };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  expect(faults).toEqual([]);
});

/** Whether something lies wider than the screen. */
const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);

/** Looks at a page on a laptop and on a phone. */
async function lookAtBoth(page: Page, screen: string): Promise<void> {
  await look(page, screen);
  const laptop = page.viewportSize();
  await page.setViewportSize(PHONE);
  await look(page, `${screen} on a phone`);
  expect({ screen, isTooWide: await isTooWide(page) }).toEqual({ screen, isTooWide: false });
  if (laptop) await page.setViewportSize(laptop);
}

test('a world that ends early looks back and watches another; then come portfolios and the teacher’s shelf', async () => {
  const lesson = await hostWith({ url: server.url, browser, faults }, ['Ada', 'Ben'], { students: 16, worlds: 2 });
  const { keys, page: host, students } = lesson;
  const [ada, ben] = students;
  const pupil = await openPage(browser, `${server.url}/class/${keys.lesson}#key=${ada.token}`, faults);
  await press(host, /^Start with/);
  await ada.line.until('the game', ({ lesson: publicLesson }) => publicLesson.stage === 'playing');
  const own = (await ada.line.until('a seat', ({ table }) => table !== undefined)).you.world;
  const other = (await ben.line.until('a seat', ({ table }) => table !== undefined)).you.world;
  expect(own).not.toBe(other);
  await pupil.keyboard.press('Control+Enter');

  // One world is ended; its student has something worth doing.
  const end = { kind: 'endNow', world: own } as const;
  const teacher = await LessonLine.open<ConsoleView>(server.url, keys.lesson, keys.hostKey);
  expect(await teacher.send(end)).toEqual({ ok: true });
  await ada.line.until('the end', ({ others }) => others.length === 1);
  await readOn(pupil, '.lesson-meanwhile');
  await press(pupil, /^Watch world/);
  await pupil.getByText('You are watching world').waitFor();
  expect(await pupil.locator('#desk [data-choice]').count()).toBe(0);
  await look(pupil, 'another world');
  await press(pupil, 'Back to your own game');
  await lookAtBoth(pupil, 'waiting with something to do');
  await press(pupil, 'Answer the last questions');
  await lookAtBoth(pupil, 'questions of an early finisher');
  await press(pupil, 'Look back on your game');
  await pupil.locator('.story').waitFor();
  await lookAtBoth(pupil, 'own game looked back on');

  // All are done: the debrief opens by itself, and from it the own portfolio.
  expect(await teacher.send({ ...end, world: other })).toEqual({ ok: true });
  await pupil.waitForURL(/\/debrief/);
  const portfolio = pupil.getByRole('link', { name: 'Your portfolio' });
  await portfolio.waitFor();
  await pupil.goto(`${server.url}${await portfolio.getAttribute('href')}`);
  await pupil.getByRole('heading', { name: 'Portfolio of Ada' }).waitFor();
  expect(await pupil.getByText('Portfolio of Ben').count()).toBe(0);
  await lookAtBoth(pupil, 'portfolio');
  await host.goto(`${server.url}/portfolio/${keys.lesson}`);
  await host.getByRole('heading', { name: 'Portfolio of Ben' }).waitFor();

  // The class is on the shelf with what it came to; one press sets the next lesson up alike.
  await host.goto(`${server.url}/host/${keys.lesson}`);
  await host.getByRole('heading', { name: 'On the wall' }).waitFor();
  const coming = host.waitForEvent('download');
  await press(host, 'Grades (Excel)');
  expect((await coming).suggestedFilename()).toBe(`comity-${keys.code}-grades.xlsx`);
  await host.goto(`${server.url}/shelf`);
  await host.getByRole('row', { name: /Period 3/ }).waitFor();
  await lookAtBoth(host, 'shelf');
  await press(host, 'Same again');
  await host
    .getByRole('button', { name: 'Open the lobby' })
    .or(host.locator('.host-foot [data-seal]'))
    .first()
    .waitFor();
  await expect
    .poll(() =>
      host
        .getByLabel(/students/i)
        .first()
        .inputValue(),
    )
    .toBe('16');
  await teacher.leave();
  await pupil.context().close();
  await lesson.close();
}, 300_000);

/** Presses through what is read once, until that is seen. */
async function readOn(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60 && !(await page.locator(selector).isVisible()); i++) {
    const skip = page.getByRole('button', { name: 'Skip all' });
    const told = page.getByRole('button', { name: 'Go on', exact: true }).first();
    const on = page.locator('.opening [data-seal], .briefing [data-seal]').first();
    for (const button of [told, skip, on])
      if (await button.isVisible()) await button.click({ timeout: 1000 }).catch(() => {});
    await page.waitForTimeout(300);
  }
  await page.locator(selector).waitFor();
}
