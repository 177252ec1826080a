import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findings } from './findings.ts';

export { findings };

/** Fails with the screen's name where axe finds anything. */
export async function expectClean(page: Page, screen: string): Promise<void> {
  expect({ screen, found: await findings(page) }).toEqual({ screen, found: [] });
}
