import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectClean } from './axe.ts';
import { collectSpoken, takeSpoken } from './spoken.ts';
import { rawId } from './words.ts';

/** What has the focus, as Chromium tells it to a screen reader. */
export type Spot = { id: number; role: string; name: string; checked: boolean; disabled: boolean };

/** More presses of Tab than any page has stops. */
const MOST_STOPS = 150;
/** Long enough for a page to place a focus that it took away. */
const SETTLE_MS = 1000;
/** Long enough for what a busy server brings. */
const PLACED_MS = 10_000;

const alike = new Set<string>();

/** A person who has a keyboard and hears the page: goes by roles and names, sees no pixel and points at none. */
export class Keyboard {
  readonly page: Page;
  private readonly line: CDPSession;
  private readonly shown = new Set<string>();

  private constructor(page: Page, line: CDPSession) {
    this.page = page;
    this.line = line;
  }

  static async at(page: Page): Promise<Keyboard> {
    await collectSpoken(page);
    return new Keyboard(page, await page.context().newCDPSession(page));
  }

  async focused(): Promise<Spot> {
    const { result } = await this.line.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const asked = { objectId: result.objectId, fetchRelatives: false };
    const { nodes } = await this.line.send('Accessibility.getPartialAXTree', asked);
    const [node] = nodes;
    const is = (name: string) => String(node.properties?.find((one) => one.name === name)?.value.value) === 'true';
    return {
      id: node.backendDOMNodeId ?? 0,
      role: node.role?.value ?? 'none',
      name: node.name?.value ?? '',
      checked: is('checked'),
      disabled: is('disabled'),
    };
  }

  /** Waits until the page has put the focus there. */
  async untilAt(role: string, name: string | RegExp): Promise<void> {
    let spot = await this.focused();
    for (const until = Date.now() + PLACED_MS; !fits(spot, role, name); spot = await this.focused()) {
      if (Date.now() > until)
        throw new Error(`The focus is at the ${spot.role} ${spot.name}, not at the ${role} ${name}.`);
      await this.page.waitForTimeout(20);
    }
  }

  /** Presses a key; afterwards something has the focus, and it has a name. */
  async press(key: string): Promise<Spot> {
    await this.page.keyboard.press(key);
    return await this.somewhere(key);
  }

  private async somewhere(after: string): Promise<Spot> {
    const until = Date.now() + SETTLE_MS;
    for (;;) {
      const spot = await this.focused();
      if (isSomewhere(spot)) {
        expect({ after, role: spot.role, named: spot.name !== '' }).toEqual({ after, role: spot.role, named: true });
        return spot;
      }
      if (Date.now() > until) throw new Error(`After ${after} nothing has the focus.`);
      await this.page.waitForTimeout(10);
    }
  }

  /** Presses Tab until what has the focus fits. The end of the page, where a browser's own buttons come, is passed once at most. */
  async to(role: string, name: string | RegExp): Promise<Spot> {
    let ends = 0;
    for (let i = 0; i < MOST_STOPS && ends < 2; i++) {
      const spot = await this.focused();
      if (fits(spot, role, name)) return spot;
      if (!isSomewhere(spot)) ends++;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached the ${role} ${name}.`);
  }

  async pressButton(name: string | RegExp): Promise<void> {
    await this.to('button', name);
    await this.press('Enter');
  }

  /** Chooses one of a group of radio buttons with the arrow keys. */
  async choose(name: string | RegExp): Promise<void> {
    let spot = await this.focused();
    for (let i = 0; i < MOST_STOPS; i++) {
      if (typeof name === 'string' ? spot.name === name : name.test(spot.name)) break;
      spot = await this.press('ArrowDown');
    }
    if (!spot.checked) spot = await this.press('Space');
    expect(spot).toMatchObject({ role: 'radio', checked: true });
  }

  /** Looks a kind of screen through, the first time it is met: axe finds nothing, and Tab goes through all of it and back. */
  async look(screen: string): Promise<void> {
    await this.lookInto(screen, this.shown);
  }

  /** The same of a screen that is alike in all games: once is enough for them all. */
  async lookOnce(screen: string): Promise<void> {
    await this.lookInto(screen, alike);
  }

  private async lookInto(screen: string, shown: Set<string>): Promise<void> {
    if (shown.has(screen)) return;
    shown.add(screen);
    await expectClean(this.page, screen);
    await this.goThrough(screen);
  }

  /** Tab leads through every stop to the end of the page and from its beginning back to here; each has a name and can be seen. */
  private async goThrough(screen: string): Promise<void> {
    const start = await this.focused();
    const stops: Spot[] = [];
    const hidden: string[] = [];
    let ended = false;
    for (let i = 0; i < MOST_STOPS; i++) {
      await this.page.keyboard.press('Tab');
      const spot = await this.focused();
      if (isSomewhere(spot)) {
        stops.push(spot);
        if (!(await this.page.evaluate(isInSight))) hidden.push(`${spot.role} ${spot.name}`);
      } else if (ended) throw new Error(`${screen}: Tab does not come back to the ${start.role} ${start.name}.`);
      else ended = true;
      // What is no stop of its own, like a heading, is passed by.
      if (ended && (spot.id === start.id || (stops.length > 1 && spot.id === stops[0].id))) break;
    }
    const unnamed = stops.filter(({ name }) => name === '').map(({ role }) => role);
    expect({ screen, ended, unnamed, hidden }).toEqual({ screen, ended: true, unnamed: [], hidden: [] });
    await this.page.keyboard.press('Shift+Tab');
    const back = await this.focused();
    expect({ screen, back: back.id }).not.toEqual({ screen, back: stops[0].id });
  }

  /** What was said since the last time: in words, each thing once. */
  async heard(): Promise<string[]> {
    const words = (await takeSpoken(this.page)).map(({ text }) => text);
    expect(words.filter((text) => rawId.test(text))).toEqual([]);
    expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([]);
    return words;
  }

  /** Waits until something was said. */
  async hear(what: RegExp): Promise<string> {
    const all: string[] = [];
    for (let i = 0; i < 100; i++) {
      all.push(...(await this.heard()));
      const found = all.find((text) => what.test(text));
      if (found) return found;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`Nobody said ${what}. Heard: ${all.join(' | ')}`);
  }
}

function fits(spot: Spot, role: string, name: string | RegExp): boolean {
  return spot.role === role && (typeof name === 'string' ? spot.name === name : name.test(spot.name));
}

function isSomewhere({ role }: Spot): boolean {
  return role !== 'none' && role !== 'RootWebArea' && role !== 'dialog';
}

/** Whether some of what has the focus lies on top, or of the label that stands for it. Runs in the page. */
function isInSight(): boolean {
  const element = document.activeElement;
  if (!element) return false;
  const shown = element.closest('label') ?? element;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const steps = [0.05, 0.25, 0.5, 0.75, 0.95];
  return steps.some((across) =>
    steps.some((down) => {
      const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    }),
  );
}
