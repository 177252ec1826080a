import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LessonSettings } from '../../shared/lesson/index.ts';
import { expectClean } from './axe.ts';
import { hostALesson, type Keys, Student } from './lesson.ts';

/** Milliseconds after which what does not show is missing. */
const PATIENCE = 20_000;
const LAPTOP = { width: 1366, height: 768 };
/** A folder for a picture of each screen that is looked at; none are taken without it. */
const SHOTS = process.env.COMITY_SHOTS;

/** A lesson with its host at a laptop and students without a browser. */
export type HostedLesson = { keys: Keys; page: Page; students: Student[]; close(): Promise<void> };

/** Opens a page in a window of its own. */
export async function openPage(browser: Browser, address: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: LAPTOP, reducedMotion: 'reduce', bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => faults.push(`${address}: ${error.message}`));
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(address);
  return page;
}

export const consoleLink = (url: string, { lesson, hostKey }: Keys) => `${url}/host/${lesson}#key=${hostKey}`;

/** Hosts a lesson: its console is open, and those named have joined in this order. */
export async function hostWith(
  { url, browser, faults }: { url: string; browser: Browser; faults: string[] },
  names: readonly string[],
  settings: Partial<LessonSettings> = {},
): Promise<HostedLesson> {
  const keys = await hostALesson(url, settings);
  const students: Student[] = [];
  for (const name of names) students.push(await Student.join(url, keys, name));
  for (const { line } of students) line.patience = PATIENCE;
  const page = await openPage(browser, consoleLink(url, keys), faults);
  await page.getByText(keys.code).first().waitFor();
  return {
    keys,
    page,
    students,
    async close() {
      await Promise.all(students.map(({ line }) => line.leave().catch(() => {})));
      await page.context().close();
    },
  };
}

export function button(within: Page | Locator, name: string | RegExp): Locator {
  return within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

export async function press(within: Page | Locator, name: string | RegExp): Promise<void> {
  await button(within, name).click();
}

/** Ends the phase in all worlds, once the board shows it in each: a press on an older board is refused. */
export async function endPhase(page: Page, phase: 'Moves' | 'Bench'): Promise<void> {
  const shown = () => page.locator('.con-world-when h2').allInnerTexts();
  const isOn = (text: string) => text.startsWith(phase) || (phase === 'Moves' && text.startsWith('Briefing'));
  await expect.poll(async () => (await shown()).map(isOn), { timeout: PATIENCE }).not.toContain(false);
  await press(page.getByRole('banner').first(), 'Next phase');
  await press(sheet(page), 'End it now');
}

/** The sheet that lies over the console. */
export const sheet = (page: Page): Locator => page.getByRole('dialog');
/** The card of a world, or its column in the lobby. */
export const world = (page: Page, name: string): Locator =>
  page.getByLabel(`World ${name}`, { exact: true }).locator('visible=true').first();
/** The row of a seat on a world's card. */
export const seat = (page: Page, place: string, name: string): Locator =>
  world(page, place).locator('.con-seat', { has: page.getByText(name, { exact: true }) });

/** What has just been opened is looked at by axe, and kept as a picture where these are wanted. */
export async function look(page: Page, screen: string): Promise<void> {
  await expectClean(page, screen);
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${screen.replace(/\W+/g, '-')}.png` });
}

/** A student's name on the page, whatever marks stand beside it. */
export const chip = (page: Page | Locator, name: string): Locator =>
  page.locator('.con-chip', { hasText: new RegExp(`^${name.replaceAll('.', '\\.')}`) });

/** Resolves to the code with which the server ends a student's line. */
export function endOf({ line }: Student): Promise<number> {
  return new Promise((resolve, reject) => {
    line.room.onLeave(resolve);
    setTimeout(() => reject(new Error('The line was not ended.')), PATIENCE);
  });
}

/** Presses the student's name and answers the sheet that opens. */
export async function openMember(page: Page, name: string): Promise<Locator> {
  await chip(page, name).click();
  await sheet(page).getByRole('heading', { name, exact: true }).waitFor();
  return sheet(page);
}

/** Closes the sheet with Esc, as a person would. */
export async function putAway(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
}

/** Starts the game and waits until the worlds are on the page. */
export async function begin({ page, students }: HostedLesson): Promise<void> {
  await press(page, /^Start with/);
  await page.getByText('Round 1 of 6').first().waitFor();
  for (const { line } of students) await line.until('the game', ({ lesson }) => lesson.stage === 'playing');
}
