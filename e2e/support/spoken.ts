import type { Page } from 'playwright-core';

/** What a live region told a screen reader. */
export type Spoken = { text: string; assertive: boolean };

/** Collects what a page says in its live regions, from its next load on. */
export async function collectSpoken(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const LIVE = '[aria-live=polite], [aria-live=assertive], [role=log], [role=status], [role=alert]';
    const spoken: Spoken[] = [];
    Object.assign(window, { spoken });
    const isHidden = (element: Element) => element.closest('[aria-hidden=true], [inert], [hidden]') !== null;
    const words = (node: Node): string => {
      if (node instanceof Element)
        return isHidden(node) ? '' : [...node.childNodes].map(words).filter(Boolean).join(' ');
      return node.textContent?.trim() ?? '';
    };
    /** Under a dialog that holds the page nothing is heard. */
    const isUnder = (element: Element) => {
      const top = [...document.querySelectorAll('dialog:modal')].at(-1);
      return top !== undefined && !top.contains(element);
    };
    // A region is heard from when it was there before its words.
    new MutationObserver((changes) => {
      const born = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]));
      for (const { type, target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        if (!region || isHidden(region) || isUnder(region)) continue;
        if ([...born].some((node) => node.contains(region))) continue;
        for (const node of type === 'childList' ? addedNodes : [target]) {
          const text = words(node).replace(/\s+/g, ' ');
          const how = region.getAttribute('aria-live') ?? region.getAttribute('role');
          if (text) spoken.push({ text, assertive: how === 'assertive' || how === 'alert' });
        }
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What was said since this was last asked. */
export function takeSpoken(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken.splice(0));
}
