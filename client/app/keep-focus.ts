const PARTS = '[data-region], dialog, main';
const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), select, textarea, [tabindex]';
/** Long enough for whoever moves the focus on purpose. */
const SETTLE_MS = 50;

/** Where what had the focus goes away, its part of the page takes the focus, or else the page's title: a keyboard never starts anew from the top. */
export function keepFocus(): void {
  let last: HTMLElement | undefined;
  let part: Element | null = null;
  let waits = false;
  const settle = () => {
    waits = false;
    if (!last || document.activeElement !== document.body) return;
    if (canHaveFocus(last)) last = undefined;
    else placeIn(part)?.focus({ preventScroll: true });
  };
  const look = () => {
    if (!last || waits) return;
    waits = true;
    setTimeout(settle, SETTLE_MS);
  };
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    part = target.closest(PARTS);
  });
  addEventListener('focusout', look);
  new MutationObserver(look).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden', 'inert', 'disabled'],
  });
}

function canHaveFocus(element: Element): boolean {
  return element.getClientRects().length > 0 && !element.closest('[inert]') && !element.matches(':disabled');
}

/** The title or the first control of the part; where it has none any more, that of what lies on top. */
function placeIn(part: Element | null): HTMLElement | undefined {
  const [top = document] = [...document.querySelectorAll('dialog[open]')].reverse();
  const parts = [part && top.contains(part) ? part : top, document.querySelector('main'), top];
  for (const one of parts) {
    const found = ['[data-title], h1, h2, h3', FOCUSABLE]
      .flatMap((what) => [...(one?.querySelectorAll<HTMLElement>(what) ?? [])])
      .find(canHaveFocus);
    if (!found) continue;
    if (!found.matches(FOCUSABLE)) found.tabIndex = -1;
    return found;
  }
  return undefined;
}
