import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { hostALesson, hostLine, type Keys } from './support/lesson.ts';
import { readOpening } from './support/opening.ts';
import { type RunningServer, startServer } from './support/server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  const env = { COMITY_AI_PAUSE_MS: '0', COMITY_COUNTDOWN_MS: '0' };
  [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A device with a page of its own; `prepare` is done before the page opens. */
async function device(path: string, prepare: (context: BrowserContext) => Promise<unknown> = async () => {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await prepare(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(server.url + path);
  return page;
}

const members = async (keys: Keys) => {
  const host = await hostLine(server.url, keys);
  const view = await host.until('everyone here', (now) => now.members.every(({ here }) => here));
  await host.leave();
  return view.members;
};
const name = (page: Page) => page.getByRole('textbox', { name: 'Your name in the game' });
const inLobby = (page: Page) => page.waitForURL(/\/class\//);
/** Answers that come late by so many milliseconds. */
const late = (ms: number) => async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await route.continue();
};

test('Enter pressed three times while the answer is late takes one seat', async () => {
  const keys = await hostALesson(server.url, { ownNames: true });
  const page = await device(`/j/${keys.code}`, (context) => context.route('**/members', late(1200)));
  await name(page).fill('Anna');
  for (const _press of [1, 2, 3]) {
    await name(page).press('Enter');
    await page.waitForTimeout(350);
  }
  await inLobby(page);
  expect(await members(keys)).toMatchObject([{ name: 'Anna', status: 'in', here: true }]);
  await page.context().close();
});

test('a join whose answer was lost is found again by the second try', async () => {
  const keys = await hostALesson(server.url, { ownNames: true });
  let lost = 0;
  const page = await device(`/j/${keys.code}`, (context) =>
    context.route('**/members', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    }),
  );
  await name(page).fill('Bela');
  await name(page).press('Enter');
  await page.getByText('The server does not answer.').waitFor();
  await page.getByRole('button', { name: 'Take my seat' }).click();
  await inLobby(page);
  expect((await members(keys)).map((member) => member.name)).toEqual(['Bela']);
  await page.context().close();
});

test('a pasted link is a code', async () => {
  const keys = await hostALesson(server.url, { ownNames: true });
  const page = await device('/join');
  await page.getByLabel('Game code').fill(`${server.url}/j/${keys.code}`);
  await page.locator('.join-found').getByText('✓').waitFor();
  await page.context().close();
});

test('a part of the next page that is dropped once comes with the second try', async () => {
  const keys = await hostALesson(server.url, { ownNames: true });
  let dropped = 0;
  const page = await device(`/j/${keys.code}`);
  await page.locator('.join-found').getByText('✓').waitFor();
  await page.route('**/assets/*.js', (route) => (dropped++ > 0 ? route.continue() : route.abort('connectionreset')));
  await name(page).fill('Cem');
  await name(page).press('Enter');
  await page.getByText('Your resume code is').waitFor();
  expect(dropped).toBeGreaterThan(1);
  await page.context().close();
});

test('a part of the next page that never comes is told, with a way to try again', async () => {
  const keys = await hostALesson(server.url, { ownNames: true });
  const page = await device(`/j/${keys.code}`);
  await page.locator('.join-found').getByText('✓').waitFor();
  const loaded = new Set(
    await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name)),
  );
  // Even loaded anew, everything comes but what the next page alone needs.
  await page.route('**/assets/*.js', (route) =>
    loaded.has(route.request().url()) ? route.continue() : route.abort('connectionreset'),
  );
  await name(page).fill('Dana');
  await name(page).press('Enter');
  await page.getByRole('heading', { name: 'This page did not load completely.' }).waitFor();
  await page.unroute('**/assets/*.js');
  await page.getByRole('button', { name: 'Load it again' }).click();
  await page.getByText('Your resume code is').waitFor();
  await page.context().close();
});

test('where the browser forbids all storage one joins, plays, and comes back with the resume code', async () => {
  const keys = await hostALesson(server.url, { ownNames: true, freeText: true });
  const page = await device(`/j/${keys.code}`, (context) =>
    context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Forbidden by policy.', 'SecurityError');
      };
      for (const store of ['localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: refuse });
    }),
  );
  await name(page).fill('Edda');
  await name(page).press('Enter');
  const told = await page.getByText('Your resume code is').innerText();
  const code = /code is (\w{6})/.exec(told)?.[1] ?? '';
  const host = await hostLine(server.url, keys);
  await host.send({ kind: 'start' });
  await page.locator('#desk').waitFor();
  await host.leave();
  await page.reload();
  await page.getByRole('button', { name: 'Join with a code' }).click();
  await page.getByLabel('Game code').fill(keys.code);
  await page.getByRole('button', { name: 'I was here before' }).click();
  await page.getByLabel('Your resume code').fill(code);
  await page.getByLabel('Your resume code').press('Enter');
  await page.locator('#desk').waitFor();
  expect(await members(keys)).toHaveLength(1);
  await page.context().close();
});

test('talk: sent once, what is typed meanwhile stays, and each channel keeps its own draft', async () => {
  const keys = await hostALesson(server.url, { ownNames: true, freeText: true });
  // Sockets that do not open: every command is a request that can be made late.
  const page = await device(`/j/${keys.code}`, async (context) => {
    await context.addInitScript(() => localStorage.setItem('comity.coach', '9'));
    await context.route('**/matchmake/**', (route) => route.abort());
    await context.route('**/commands', late(900));
  });
  await name(page).fill('Fay');
  await name(page).press('Enter');
  await inLobby(page);
  const host = await hostLine(server.url, keys);
  await host.send({ kind: 'start' });
  await readOpening(page);
  const field = (label: RegExp) => page.getByRole('textbox', { name: label });
  const toAll = field(/^Write to everyone/);
  await toAll.fill('We could sign');
  await toAll.press('Enter');
  await toAll.press('Enter');
  await toAll.pressSequentially(' if you wait');
  const said = page.locator('.talk-message');
  await said.first().waitFor();
  await page.waitForTimeout(1500);
  expect(await said.allInnerTexts()).toEqual([expect.stringContaining('We could sign')]);
  expect((await toAll.inputValue()).trim()).toBe('if you wait');
  await page.getByLabel('Talk with another seat').selectOption({ index: 1 });
  expect(await page.locator('.say input').inputValue()).toBe('');
  await page.locator('.say input').fill('Between us');
  const tabs = page.locator('.talk-tabs').getByRole('tab');
  await tabs.filter({ hasText: 'Deals' }).click();
  await tabs.first().click();
  expect((await toAll.inputValue()).trim()).toBe('if you wait');
  await tabs.last().click();
  expect(await page.locator('.say input').inputValue()).toBe('Between us');
  await host.leave();
  await page.context().close();
});
