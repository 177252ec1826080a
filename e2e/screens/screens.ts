import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ASSETS } from '../../server/content/read-setup.ts';
import type { DeskItem, OrderKind, SeatView } from '../../shared/model/index.ts';
import { textsIn } from '../../tools/texts/languages.ts';
import { BROKEN_WORLD } from './broken-world.ts';
import { type Checkpoint, type Class, checkpointOf, classAt, type Wish } from './checkpoints.ts';

/** One screen: how its state is made once, and how a page comes to show it. */
export type Screen = {
  name: string;
  /** Played where the news ends Comity, on a server of its own: elsewhere there is one scenario. */
  isBroken?: boolean;
  /** Shown in a room with the lights on, too. */
  hasBright?: boolean;
  prepare(url: string): Promise<Visit>;
};

/** Where a page goes, what the browser keeps beforehand, and what is pressed when it is there. */
export type Visit = {
  path: string;
  checkpoint?: Checkpoint;
  /** The Outcome and the briefing of the moment have been read. */
  read?: boolean;
  /** The Outcome that led to the moment is told. */
  told?: boolean;
  wait: string;
  act?(page: Page): Promise<void>;
};

const asks = (code: DeskItem['code']) => (view: SeatView) => view.desk.some((item) => item.code === code);
const orders = (round: number) => (view: SeatView) => view.round === round && view.phase === 'orders';
const bench = (round: number) => (view: SeatView) => view.round === round && view.phase === 'bench';
/** May choose such an order now. */
const may = (kind: string) => (view: SeatView) =>
  view.phase === 'orders' && view.options.some(({ order }) => order.kind === kind);
const over = (view: SeatView) => view.phase === 'over';
const splintered = (view: SeatView) => over(view) && view.ending === 'splinternet';
const ruled = (view: SeatView, past?: SeatView) =>
  past?.phase === 'bench' && view.phase === 'orders' && view.lastEvents.some(({ type }) => type === 'ruled');
const ownCase = (view: SeatView) =>
  view.phase === 'orders' && view.partners.some(({ terms }) => terms.some(({ kind }) => kind === 'settlement'));
const hearsParties = ({ desk, cases }: SeatView) =>
  desk.some(({ code, case: id }) => code === 'ruleCase' && cases.some((one) => one.id === id && one.docket === ''));
const TOLD = { read: false, told: true, wait: '.outcome' };

/** The same checkpoint serves several screens. */
const made = new Map<string, Promise<Checkpoint>>();
function once(url: string, name: string, seat: string, wish: Wish, scenario?: string): Promise<Checkpoint> {
  const key = `${seat} ${name}`;
  const checkpoint = made.get(key) ?? checkpointOf(url, seat, wish, scenario);
  made.set(key, checkpoint);
  return checkpoint;
}

function table(
  name: string,
  seat: string,
  checkpoint: string,
  wish: Wish,
  act?: (page: Page) => Promise<void>,
  more: Partial<Visit> = {},
): Screen {
  return {
    name,
    async prepare(url) {
      const at = await once(url, checkpoint, seat, wish);
      return { path: `/play/${at.match}`, checkpoint: at, read: true, wait: '#desk, .phone-tabs', act, ...more };
    },
  };
}

/** A text in the language that the page shows. */
const said = async (page: Page, id: string) =>
  textsIn(join(ASSETS, 'text'), await page.evaluate(() => document.documentElement.lang))[id];

/** Chooses the first choice of that kind of move, opening its list of targets where it has one. */
const choose = (kind: OrderKind) => async (page: Page) => {
  await page.locator('#desk .desk-all').click({ force: true });
  const row = page.locator('#desk .desk-choice', { hasText: await said(page, `order.${kind}.name`) }).first();
  await row.scrollIntoViewIfNeeded();
  await row.click({ force: true });
  const target = page.locator('#desk .desk-targets label.desk-choice').first();
  if (await target.isVisible().catch(() => false)) await target.click({ force: true });
};

/** Chooses a move that one of the police files offers. */
const chooseInFile = (kind: OrderKind) => async (page: Page) => {
  await page.locator('#desk .desk-all').click({ force: true });
  const hasText = await said(page, `order.${kind}.name`);
  const road = page.locator('#desk .desk-choice:not(.closed)', { hasText }).first();
  const files = page.locator('#desk button.desk-file');
  for (let at = 0; at < (await files.count()) && !(await road.isVisible()); at++) {
    if (at > 0) await page.locator('#desk .desk-menu > .k-button').first().click();
    await files.nth(at).click();
  }
  await road.click({ force: true });
};

/** Opens the tab of the desk with these words, or this text, then the first answer. */
const answer = (tab: RegExp | string) => async (page: Page) => {
  const hasText = typeof tab === 'string' ? await said(page, tab) : tab;
  const found = page.locator('#desk [role=tab]', { hasText }).first();
  if (await found.isVisible().catch(() => false)) await found.click({ force: true });
  await page.locator('#desk [data-choice]').first().dispatchEvent('click');
};

/** The first ruling, and the first test on which it may rest. */
const rule = async (page: Page) => {
  await answer(/./)(page);
  await page.locator('#desk .desk-ground input').first().dispatchEvent('click');
};

/** Signs that ruling, once. */
const decide = async (page: Page) => {
  const sealed = page.locator('#desk .desk-sealed');
  if (await sealed.isVisible()) return;
  await rule(page);
  await page.locator('#desk [data-seal]').click();
  await sealed.waitFor();
};

const drawer = (id: string) => async (page: Page) => {
  const name = await said(page, id);
  const door = page.getByRole('button', { name, exact: true }).first();
  if (await door.isVisible().catch(() => false)) await door.click();
  else {
    await page
      .getByRole('button', { name: await said(page, 'ui.drawer.menu') })
      .first()
      .click();
    await page.locator('dialog').getByRole('button', { name }).first().click();
  }
  await page.locator('dialog[open]').waitFor();
};

const tab = (id: string) => async (page: Page) => {
  const found = page.locator('.phone-tabs button', { hasText: await said(page, id) });
  if (await found.isVisible().catch(() => false)) await found.click();
};

/** Past the card of the result, to one of the debrief's tabs. */
const debriefTab = (id: string) => async (page: Page) => {
  await page.getByRole('button', { name: await said(page, 'result.story') }).click();
  await page.getByRole('tab', { name: await said(page, id) }).click();
};

/** Opens a page of the desk, and one of the cards that lie on it. */
const deskTab = (name: RegExp) => async (page: Page) => {
  await page.locator('#desk [role=tab]', { hasText: name }).first().click({ force: true });
};

/** Holds the Outcome, and goes on to a card. */
const toldUntil = (card: string) => async (page: Page) => {
  await page.getByRole('button', { name: await said(page, 'ui.outcome.pause') }).click();
  for (let i = 0; i < 40 && !(await page.locator(card).isVisible()); i++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(150);
  }
  await page.locator(card).waitFor();
};

/** Talk, then the tab of its deals, then the sheet on which one is made. */
const dealSheet = async (page: Page) => {
  await tab('ui.tab.talk')(page);
  await page.locator('.talk [role=tab]', { hasText: await said(page, 'ui.talk.deals') }).click();
  await page.getByRole('button', { name: await said(page, 'ui.deal.make') }).click();
  await page.locator('dialog[open]').waitFor();
};

/** Talk with one seat, and the list of phrases. */
const phrases = async (page: Page) => {
  await tab('ui.tab.talk')(page);
  await page.locator('.talk-add').selectOption({ index: 1 });
  await page.getByRole('button', { name: await said(page, 'ui.phrases') }).click();
};

/** A console puts its lesson on the shelf of the browser. */
const shelf = async (page: Page) => {
  await page.locator('.con-results').waitFor();
  await page.goto(new URL('/shelf', page.url()).href);
  await page.locator('.shelf table').waitFor();
};

function plain(name: string, path: string, wait: string, act?: (page: Page) => Promise<void>): Screen {
  return { name, prepare: async () => ({ path, wait, act }) };
}

const lessons = new Map<string, Promise<Class>>();
function lesson(
  name: string,
  stage: 'lobby' | 'playing' | 'debrief',
  path: (keys: Class) => string,
  wait: string,
  hasBright = false,
  act?: (page: Page) => Promise<void>,
): Screen {
  return {
    name,
    hasBright,
    async prepare(url) {
      const keys = lessons.get(stage) ?? classAt(url, stage);
      lessons.set(stage, keys);
      return { path: path(await keys), wait, act };
    },
  };
}

const first = 'Orders of round 1';
/** Between the names of the parties to a case. */
const VERSUS = / (v\.|contra) /;
const OWN_CASES = /Your cases?|Tus? casos?/;

export const SCREENS: readonly Screen[] = [
  plain('start', '/', '.start'),
  plain('join', '/join', '.join'),
  plain('host', '/host', '.host'),
  plain('check', '/check', 'main'),
  plain('privacy', '/privacy', 'main'),
  table('opening', 'meridian', first, orders(1), undefined, { read: false, wait: '.opening' }),
  table('briefing', 'meridian', 'round 2', orders(2), undefined, { read: false, wait: '.outcome, .briefing' }),
  table('government-moves', 'us', first, orders(1)),
  table('company-moves', 'meridian', first, orders(1)),
  table('court-moves', 'usCourts', 'round 2', orders(2)),
  table('move-chosen', 'meridian', first, orders(1), choose('report')),
  table('host-suit', 'ireland', 'host-suit', may('hostSuit'), choose('hostSuit')),
  table('fine', 'ireland', 'fine', may('fine'), choose('fine')),
  table('protest', 'uk', 'protest', may('protest'), choose('protest')),
  table('compel', 'us', 'compel', may('compel'), chooseInFile('compel')),
  table('scrutiny', 'usCourts', 'scrutiny', may('scrutiny'), choose('scrutiny')),
  table('order-served', 'meridian', 'first Bench', bench(1), answer(/./)),
  table('pressure', 'us', 'pressed', asks('answerPressure'), answer('deskui.tab.pressure')),
  table('hearing', 'usCourts', 'to rule', asks('ruleCase')),
  table('ruling', 'usCourts', 'to rule', asks('ruleCase'), rule),
  table('ruling-decided', 'usCourts', 'to rule', asks('ruleCase'), decide),
  table('hearing-parties', 'usCourts', 'to rule between parties', hearsParties, deskTab(VERSUS)),
  table('ruling-parties', 'usCourts', 'to rule between parties', hearsParties, answer(VERSUS)),
  table('request', 'ireland', 'asked', asks('answerRequest'), answer(/./)),
  table('map', 'us', 'round 3', orders(3), tab('ui.tab.map')),
  table('moves-sealed', 'us', 'round 3', orders(3), tab('ui.tab.orders')),
  table('talk', 'us', 'round 3', orders(3), tab('ui.tab.talk')),
  table('seat', 'us', 'round 3', orders(3), tab('ui.tab.seat')),
  table('law-book', 'us', 'round 3', orders(3), drawer('ui.drawer.laws')),
  table('record', 'us', 'round 3', orders(3), drawer('ui.drawer.record')),
  table('record-news', 'us', 'round 3', orders(3), async (page) => {
    await drawer('ui.drawer.record')(page);
    await page.getByRole('tab', { name: await said(page, 'ui.record.news') }).click();
  }),
  table('menu', 'us', 'round 3', orders(3), drawer('ui.drawer.menu')),
  table('outcome', 'meridian', 'round 2', orders(2), undefined, { ...TOLD }),
  table('ruling-scene', 'meridian', 'ruled', ruled, toldUntil('.outcome-ruling'), { ...TOLD }),
  table('your-case', 'meridian', 'own case', ownCase, deskTab(OWN_CASES)),
  table('phrases', 'us', 'round 3', orders(3), phrases),
  table('deal', 'us', 'round 3', orders(3), dealSheet),
  {
    name: 'splinternet',
    isBroken: true,
    async prepare(url) {
      const at = await once(url, 'splinternet', 'meridian', splintered, BROKEN_WORLD);
      return { path: `/debrief/${at.match}`, checkpoint: at, wait: '.result' };
    },
  },
  {
    name: 'replay',
    async prepare(url) {
      const at = await once(url, 'over', 'uk', over);
      return { path: `/replay/${at.match}`, checkpoint: at, wait: 'main' };
    },
  },
  {
    name: 'result',
    async prepare(url) {
      const at = await once(url, 'over', 'uk', over);
      return { path: `/debrief/${at.match}`, checkpoint: at, wait: '.result' };
    },
  },
  ...Object.entries({ story: 'debrief.tab.story', case: 'debrief.tab.law', seats: 'debrief.tab.seats' }).map(
    ([name, id]): Screen => ({
      name: `debrief-${name}`,
      async prepare(url) {
        const at = await once(url, 'over', 'uk', over);
        return { path: `/debrief/${at.match}`, checkpoint: at, wait: '.result', act: debriefTab(id) };
      },
    }),
  ),
  lesson('class-lobby', 'lobby', ({ lesson: id, student }) => `/class/${id}#key=${student}`, 'main'),
  lesson('class-table', 'playing', ({ lesson: id, student }) => `/class/${id}#key=${student}`, '.table'),
  lesson('console-lobby', 'lobby', ({ lesson: id, hostKey }) => `/host/${id}#key=${hostKey}`, 'main'),
  lesson('console', 'playing', ({ lesson: id, hostKey }) => `/host/${id}#key=${hostKey}`, 'main'),
  lesson(
    'wall-lobby',
    'lobby',
    ({ lesson: id, projectorKey }) => `/wall/${id}#key=${projectorKey}`,
    '.projector main',
    true,
  ),
  lesson(
    'wall',
    'playing',
    ({ lesson: id, projectorKey }) => `/wall/${id}#key=${projectorKey}`,
    '.projector main',
    true,
  ),
  lesson(
    'wall-debrief',
    'debrief',
    ({ lesson: id, projectorKey }) => `/wall/${id}#key=${projectorKey}`,
    '.projector main',
    true,
  ),
  lesson(
    'class-debrief',
    'debrief',
    ({ lesson: id, student }) => `/class/${id}/debrief?as=student#key=${student}`,
    '.slide',
  ),
  lesson('console-debrief', 'debrief', ({ lesson: id, hostKey }) => `/host/${id}#key=${hostKey}`, 'main'),
  lesson('report', 'debrief', ({ lesson: id, hostKey }) => `/report/${id}#key=${hostKey}`, 'h1'),
  lesson('portfolio', 'debrief', ({ lesson: id, student }) => `/portfolio/${id}#key=${student}`, 'h1'),
  lesson('shelf', 'debrief', ({ lesson: id, hostKey }) => `/host/${id}#key=${hostKey}`, 'main', false, shelf),
  plain('pack', '/pack/dublin-warrant', '.pack main'),
  plain('cards', '/cards/dublin-warrant', '.cards main'),
];
