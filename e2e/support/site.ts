import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startServer } from './server.ts';

export type Site = { readonly server: RunningServer; readonly browser: Browser };

/** A server whose AI does not pause, and a browser, for all tests of a file; they are there once its tests run. */
export function openSite(): Site {
  const site: { server?: RunningServer; browser?: Browser } = {};
  beforeAll(async () => {
    [site.server, site.browser] = await Promise.all([
      startServer({ env: { COMITY_AI_PAUSE_MS: '0' } }),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.server?.stop();
  });
  return site as Site;
}

/** Lets the page's browser hold a seat of a match of one's own, as if it had been started there. */
export async function keepSeat(page: Page, seat: { match: string; token: string; seat: string; over?: boolean }) {
  const kept = { scenario: 'dublin-warrant', started: 0, over: false, ...seat };
  await page.evaluate((one) => localStorage.setItem('comity.seats', JSON.stringify([one])), kept);
}
