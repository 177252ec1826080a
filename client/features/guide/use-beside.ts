import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Table } from '../../state/table-store.ts';
import { useMedia } from '../table/use-media.ts';

/** Where there is no room beside anything, the card lies under the panels, which give way to it. */
export const DOCKED = '(max-width: 599.9px), (max-height: 479.9px)';

const GAP = 14;
type Box = { left: number; top: number; right: number; bottom: number };

/** Lays the card beside the element that it speaks of, never over it, and marks that element. */
export function useBeside(card: RefObject<HTMLElement>, selector: string | undefined, table: Table): void {
  const docked = useMedia(DOCKED);
  const { draft, open, phoneTab } = table;
  useLayoutEffect(() => {
    if (!selector) return;
    let marked: Element | undefined;
    const lay = () => {
      const target = inSight(selector);
      if (target !== marked) {
        marked?.removeAttribute('data-guided');
        target?.setAttribute('data-guided', '');
        marked = target;
        if (target && !isPlain(target)) target.scrollIntoView({ block: 'nearest' });
      }
      if (!card.current) return;
      const { style, parentElement } = card.current;
      parentElement?.style.setProperty('--guide', docked ? `${card.current.offsetHeight}px` : '0px');
      style.width = '';
      const at = docked ? undefined : placeBeside(target, card.current);
      style.left = at ? `${at.left}px` : '';
      style.top = at ? `${at.top}px` : '';
    };
    const frame = requestAnimationFrame(lay);
    lay();
    const moved = new ResizeObserver(lay);
    const desk = document.getElementById('desk');
    for (const one of [card.current, desk, document.getElementById('tray')]) if (one) moved.observe(one);
    // Pages of the desk come and go without changing its size.
    const changed = new MutationObserver(lay);
    if (desk) changed.observe(desk, { childList: true, subtree: true });
    addEventListener('resize', lay);
    addEventListener('scroll', lay, true);
    return () => {
      cancelAnimationFrame(frame);
      moved.disconnect();
      changed.disconnect();
      removeEventListener('resize', lay);
      removeEventListener('scroll', lay, true);
      marked?.removeAttribute('data-guided');
      card.current?.parentElement?.style.removeProperty('--guide');
    };
  }, [selector, docked, draft.value, open.value, phoneTab.value]);
}

/** Pixels of an element that are enough to see what is spoken of; the page above it stays where it is. */
const ENOUGH = 120;

/** Whether the beginning of an element is seen without scrolling. */
function isPlain(element: Element): boolean {
  const { top, height } = element.getBoundingClientRect();
  const page = element.closest('.k-folder-body')?.getBoundingClientRect();
  return page !== undefined && top >= page.top && top + Math.min(height, ENOUGH) <= page.bottom;
}

function inSight(selector: string): Element | undefined {
  return [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
}

/** The first place beside it that leaves the desk and the tray free, else the first beside it, else over the talk, which nobody needs to see now. */
function placeBeside(element: Element | undefined, card: HTMLElement): { left: number; top: number } {
  // What lies under wax in the tray is spoken of together with Done.
  const target = (element?.closest('#tray') ?? element)?.getBoundingClientRect();
  if (!target) return overTalk(card);
  const folder = boxOf('desk');
  const inFolder = folder && target.left >= folder.left - 1 && target.right <= folder.right + 1;
  const { offsetWidth: width, offsetHeight: height } = card;
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= GAP && top >= GAP && left + width <= innerWidth - GAP && top + height <= innerHeight - GAP;
  const isFree = ({ left, top }: { left: number; top: number }) =>
    ![boxOf('desk'), boxOf('tray')].some((box) =>
      overlap(box, { left, top, right: left + width, bottom: top + height }),
    );
  const low = Math.max(GAP, Math.min(target.top, innerHeight - height - GAP));
  const along = Math.max(GAP, Math.min((target.left + target.right - width) / 2, innerWidth - width - GAP));
  const places = [
    { left: (inFolder ? folder.left : target.left) - width - GAP, top: low },
    { left: (inFolder ? folder.right : target.right) + GAP, top: low },
    { left: along, top: target.bottom + GAP },
    { left: along, top: target.top - height - GAP },
  ].filter(fits);
  // What is in the folder has its choices around it: they stay free.
  return places.find(isFree) ?? (inFolder ? overTalk(card) : (places[0] ?? overTalk(card)));
}

function boxOf(id: string): Box | undefined {
  return document.getElementById(id)?.getBoundingClientRect();
}

function overlap(a: Box | undefined, b: Box): boolean {
  return a !== undefined && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function overTalk(card: HTMLElement): { left: number; top: number } {
  const talk = document.getElementById('talk')?.getBoundingClientRect();
  if (talk && talk.width > 0) card.style.width = `${talk.width}px`;
  return { left: talk?.left ?? GAP, top: innerHeight - card.offsetHeight - GAP };
}
