import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command, Order } from '../shared/model/index.ts';
import { readyIn } from '../shared/model/index.ts';
import { dublinWarrant } from '../shared/testing/setup.ts';
import { launchBrowser } from './support/browser.ts';
import { matchOfPeople } from './support/many-people.ts';
import { readOpening } from './support/opening.ts';
import { Player, type Seat } from './support/player.ts';
import { type RunningServer, startServer } from './support/server.ts';
import { keepSeat } from './support/site.ts';

/** Those who look at their own pages; the others' moves are sent without one. */
const WATCHED = ['us', 'meridian', 'halcyon', 'usCourts', 'euCourts'] as const;
type Watched = (typeof WATCHED)[number];

const WHY = 'Our customer is no American, and the letters lie in Dublin.';
const REASONS = 'The company can reach them from here, and this court reaches the company.';

const folder = mkdtempSync(join(tmpdir(), 'comity-case-'));
const names = dublinWarrant.scenario.seats.map(({ id }) => id);
let server: RunningServer;
let browser: Browser;
let seats: Seat[];
let referee: Player;
const pages = new Map<Watched, Page>();

beforeAll(async () => {
  const db = join(folder, 'case.sqlite');
  seats = await matchOfPeople(db, 'a-case', 11);
  [server, browser] = await Promise.all([startServer({ db }), launchBrowser()]);
  referee = await Player.join(server.url, seatOf('nimbus'));
  for (const who of WATCHED) pages.set(who, await pageOf(who));
});
afterAll(async () => {
  await referee?.room.leave();
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

function seatOf(who: string): Seat {
  return seats[names.indexOf(who)];
}

async function pageOf(who: Watched): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.goto(server.url);
  await keepSeat(page, { ...seatOf(who), seat: who });
  await page.goto(`${server.url}/play/a-case`);
  await readOpening(page);
  return page;
}

async function send(who: string, command: Command): Promise<void> {
  const { match, token } = seatOf(who);
  const response = await fetch(`${server.url}/api/matches/${match}/orders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), command }),
  });
  expect({ who, answer: await response.json() }).toEqual({ who, answer: { ok: true } });
}

const seal = (who: string, order: Order) => send(who, { kind: 'seal', order });

/** Everybody is done with the phase; each page skips what it is told of it. */
async function endPhase(): Promise<void> {
  const { round, phase } = referee.view();
  for (const who of names) await send(who, readyIn(referee.view()));
  await referee.until('the next phase', (view) => view.round !== round || view.phase !== phase);
}

/** Reads on, past Outcome and briefing, to the desk of the phase that runs. */
async function toTheDesk(page: Page): Promise<void> {
  const { round, phase } = referee.view();
  for (let i = 0; i < 80; i++) {
    const skip = page.getByRole('button', { name: 'Skip all' }).first();
    const on = page.locator('.briefing [data-seal]').first();
    for (const one of [skip, on]) if (await one.isVisible()) await one.click({ timeout: 1000 }).catch(() => {});
    const reads = await page.locator('[data-reading], .outcome, .briefing').count();
    if (reads === 0 && (await page.locator(`#desk`).isVisible())) return;
    await page.waitForTimeout(250);
  }
  throw new Error(`A page did not come to the ${phase} of round ${round}.`);
}

/** What the case's strip says on each page, once it is at the desk. */
async function strips(): Promise<Record<Watched, string>> {
  const told: [Watched, string][] = [];
  for (const [who, page] of pages) {
    await toTheDesk(page);
    told.push([who, (await page.locator('#case-strip').innerText()).replace(/\s+/g, ' ')]);
  }
  return Object.fromEntries(told) as Record<Watched, string>;
}

/** All that a page's list of cases says. */
async function casesOn(who: Watched): Promise<string> {
  const page = pages.get(who);
  if (!page) throw new Error(`Nobody watches ${who}.`);
  await page.locator('#case-strip button').first().click();
  await page.locator('.cases').waitFor();
  const words = (await page.locator('.cases').innerText()).replace(/\s+/g, ' ');
  await page.keyboard.press('Escape');
  await page.locator('.cases').waitFor({ state: 'detached' });
  return words;
}

const founding = () => {
  const found = referee.view().demands.find((demand) => demand.founding);
  if (!found) throw new Error('The founding order is not there.');
  return found;
};

test('a case from its order to the statute that ends it, as both companies, the state and both courts see it', async () => {
  // Served before anybody moves.
  for (const words of Object.values(await strips())) expect(words).toContain('Served Done: The US, round 1');
  await endPhase();

  // Fought, with a reason that everybody reads.
  const demand = founding().id;
  await seal('meridian', { kind: 'challenge', demand, tell: false, reason: 'customer', words: WHY });
  await endPhase();
  const fought = await strips();
  expect(fought.meridian).toContain('you fight it');
  for (const who of ['us', 'halcyon', 'usCourts', 'euCourts'] as const)
    expect(fought[who]).toContain('Meridian fights it');
  await endPhase();

  // Heard at the Bench of round 2: the court reads the reason, enforces, and pauses its own order.
  const record = founding().case;
  await strips();
  const court = pages.get('usCourts') as Page;
  await court
    .getByRole('tab', { name: /^(US|United States) v\. Meridian/ })
    .first()
    .click();
  await court.getByText(WHY).first().waitFor();
  await seal('usCourts', {
    kind: 'rule',
    case: record,
    ruling: 'enforce',
    ground: 'control',
    reasons: REASONS,
    reply: '',
    stay: true,
  });
  await endPhase();
  // Its words are read out to everyone.
  for (const page of pages.values()) await page.getByText(REASONS).first().waitFor();
  for (const words of Object.values(await strips())) expect(words).toMatch(/Enforce(d)?, round 2/i);

  // Appealed; meanwhile the state asks for a statute.
  await seal('meridian', { kind: 'appeal', case: record });
  await endPhase();
  await endPhase();
  const appealed = await strips();
  expect(appealed.meridian).toMatch(/you appealed|Meridian appealed/);
  for (const who of ['us', 'halcyon', 'usCourts', 'euCourts'] as const)
    expect(appealed[who]).toContain('Meridian appealed');
  await seal('us', { kind: 'law', law: 'reach', data: 'any', repeal: false });
  await endPhase();
  await strips();
  const [bill] = referee.view().bills;
  for (const who of ['meridian', 'halcyon', 'nimbus']) await seal(who, { kind: 'lobby', bill: bill.id, side: 'for' });
  await endPhase();

  // The statute ends the case before the panel does, and each side is told how.
  expect(referee.view().bills[0]).toMatchObject({ status: 'passed' });
  expect(referee.view().cases.find(({ id }) => id === record)?.status).toBe('moot');
  for (const words of Object.values(await strips())) expect(words).toMatch(/Done: by a law or treaty/i);
  for (const who of WATCHED) expect(await casesOn(who)).toMatch(/Done: by a law or treaty/i);
}, 300_000);
