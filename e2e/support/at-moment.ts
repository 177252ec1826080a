import type { BrowserContextOptions, Page } from 'playwright-core';
import { checkpointOf, type Wish } from '../screens/checkpoints.ts';
import { keepSeat, type Site } from './site.ts';

/** The page of a seat whose game has come to what is wished, with the news of the moment read. */
export async function atMoment(site: Site, seat: string, wish: Wish, options: BrowserContextOptions): Promise<Page> {
  const match = await checkpointOf(site.server.url, seat, wish);
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(
    ([key, moment]) => {
      localStorage.setItem('comity.coach', '9');
      sessionStorage.setItem(key, moment);
    },
    [`comity.seen.${match.match}`, match.at] as const,
  );
  await page.goto(site.server.url);
  await keepSeat(page, { ...match, seat });
  await page.goto(`${site.server.url}/play/${match.match}`);
  return page;
}
