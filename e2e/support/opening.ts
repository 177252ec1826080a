import type { Page } from 'playwright-core';

/** The button of the sheet that lies over the table as a round begins: the opening sheet in round 1, later the briefing. */
export const READ_ON = ':is(.opening, .briefing) [data-seal]';

/** Reads the sheet with which a match begins. */
export async function readOpening(page: Page): Promise<void> {
  await page.locator('.opening [data-seal]').click({ timeout: 60_000 });
  await page.locator('.opening').waitFor({ state: 'detached' });
}
