import { expect, test } from 'vitest';
import { Keyboard } from './support/keyboard.ts';
import { openSite } from './support/site.ts';

const site = openSite();

const OVER = /\/debrief\//;
const REASONS = 'Whose soil it is decides.';
const TABS = ['Case law', 'Seats and goals', 'AI reasons', 'Promises', 'Story'];
/** Tabs of the debrief that show every seat the same. */
const ALIKE = ['Case law', 'AI reasons', 'Promises'];

/** Sits down on the start page; the same game each time. */
async function sitDown(role: string, seat: string, start: string): Promise<Keyboard> {
  const context = await site.browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  // The notes of a first visit are tested on their own.
  await page.addInitScript(() => localStorage.setItem('comity.coach', '9'));
  await page.route('**/api/solo', (route) =>
    route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), seed: 4 }) }),
  );
  const keys = await Keyboard.at(page);
  await page.goto(site.server.url);
  await page.getByRole('button', { name: /^Play / }).waitFor();
  await keys.lookOnce('start');
  await keys.to('radio', /./);
  await keys.choose(role);
  await page.keyboard.press('Tab');
  await keys.choose(seat);
  await keys.pressButton(start);
  await page.waitForURL(/\/play\//);
  await page.getByRole('dialog', { name: 'Your role' }).waitFor();
  return keys;
}

const headline = ({ page }: Keyboard) => page.getByRole('main').getByRole('heading', { level: 1 }).innerText();

/** A judge's next step: what the ruling rests on. */
async function pickTest(keys: Keyboard): Promise<void> {
  await keys.page.keyboard.press('Tab');
  const spot = await keys.to('radio', /./);
  await keys.press(spot.checked ? 'ArrowDown' : 'Space');
}

/** And the last one: why. */
async function giveReasons(keys: Keyboard): Promise<void> {
  await keys.to('textbox', /^reasons/i);
  await keys.page.keyboard.type(REASONS);
}

/** Chooses and seals the first thing on the open page that can be paid. */
async function seal(keys: Keyboard, screen: string): Promise<void> {
  await keys.to('radio', /./);
  const tried = new Set<number>();
  for (let spot = await keys.focused(); !tried.has(spot.id); spot = await keys.press('ArrowDown')) {
    tried.add(spot.id);
    if (!spot.checked) await keys.press('Space');
    await keys.look(`${screen}: chosen`);
    const wax = keys.page.getByRole('main').getByRole('button', { name: /^(Seal|Sign)/ });
    const rules = await keys.page.locator('.desk-grounds').isVisible();
    if (rules) await pickTest(keys);
    if (!(await wax.isVisible())) continue;
    if (rules) await giveReasons(keys);
    await keys.pressButton(/^(Seal|Sign)/);
    await keys.hear(/^Sealed/);
    await keys.untilAt('heading', /./);
    return;
  }
  throw new Error(`${screen}: nothing can be sealed.`);
}

/** Turns the cards of what happened, one by one: each is told, and stays until it is turned. Answers how often the player's own reasons are read out. */
async function hearOutcome(keys: Keyboard): Promise<number> {
  let read = 0;
  const told = keys.page.getByRole('region', { name: 'What happened', exact: true });
  await keys.untilAt('button', 'Next');
  while (await told.isVisible()) {
    await keys.hear(/./);
    const sheets = told.getByRole('article');
    await keys.look(`outcome: ${(await sheets.count()) > 0 ? 'sheet' : 'card'}`);
    for (const words of await sheets.allInnerTexts()) if (words.includes(REASONS)) read++;
    await keys.pressButton('Next');
  }
  return read;
}

async function readBriefing(keys: Keyboard): Promise<void> {
  await keys.untilAt('heading', /./);
  await keys.look('briefing');
  await keys.pressButton(/^(Start the round|See the debrief)/);
}

/** Goes through all that lies over the table, to the desk or to the end of the match. */
async function readOn(keys: Keyboard): Promise<number> {
  const { page } = keys;
  let read = 0;
  for (let i = 0; i < 400; i++) {
    if (OVER.test(page.url())) return read;
    if (await page.getByRole('region', { name: 'What happened', exact: true }).isVisible())
      read += await hearOutcome(keys);
    else if (await page.getByRole('region', { name: 'Briefing' }).isVisible()) await readBriefing(keys);
    else if ((await keys.focused()).role === 'heading') return read;
    await page.waitForTimeout(25);
  }
  throw new Error('Nothing comes after Done.');
}

async function playOrders(keys: Keyboard): Promise<void> {
  await keys.look('moves');
  await seal(keys, 'moves');
  await keys.pressButton(/^Done/);
}

async function playBench(keys: Keyboard): Promise<void> {
  for (let i = 0; i < 12; i++) {
    const asked = await headline(keys);
    if (!/^(Answer|Decide) /.test(asked)) break;
    const kind = asked.replace(/\d+ |s$/g, '');
    await keys.look(kind);
    await seal(keys, kind);
    await expect.poll(() => headline(keys)).not.toBe(asked);
  }
  await keys.lookOnce('all is answered');
  await keys.pressButton(/^Done/);
}

/** What a reader who needs time does first. */
async function takeOwnPace(keys: Keyboard): Promise<void> {
  await keys.pressButton('Menu');
  await keys.page.getByRole('checkbox').first().waitFor();
  await keys.lookOnce('menu');
  await keys.to('checkbox', /^At my own pace/);
  await keys.press('Space');
  await keys.press('Escape');
  expect(await keys.focused()).toMatchObject({ role: 'button', name: 'Menu' });
}

async function readDebrief(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await page.getByRole('button', { name: 'See the whole story' }).waitFor();
  await keys.untilAt('heading', /./);
  await keys.look('result');
  await keys.pressButton('See the whole story');
  await page.getByRole('tab', { name: 'Story' }).waitFor();
  await keys.untilAt('heading', /./);
  await keys.to('tab', 'Story');
  for (const tab of TABS) {
    await keys.press('ArrowRight');
    expect(await keys.focused()).toMatchObject({ role: 'tab', name: tab });
    if (ALIKE.includes(tab)) await keys.lookOnce(`debrief: ${tab}`);
    else await keys.look(`debrief: ${tab}`);
    await keys.to('tab', tab);
    await page.getByRole('tabpanel', { name: tab }).waitFor();
  }
}

test.each([
  ['Government', 'United States', 'Play the US'],
  ['Cloud company', 'Meridian', 'Play Meridian'],
  ['Court', 'European courts', 'Play the European courts'],
])('a whole game is played as a %s by keyboard alone, by what a screen reader says', async (role, seat, start) => {
  const keys = await sitDown(role, seat, start);
  const { page } = keys;
  await keys.look('opening');
  await keys.pressButton('Begin');
  await takeOwnPace(keys);
  let reasonsRead = 0;
  while (!OVER.test(page.url())) {
    await playOrders(keys);
    reasonsRead += await readOn(keys);
    await playBench(keys);
    reasonsRead += await readOn(keys);
  }
  expect(reasonsRead > 0).toBe(role === 'Court');
  await readDebrief(keys);
  await page.context().close();
});
