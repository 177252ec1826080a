import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Table } from '../../state/table-store.ts';
import { PHONE } from '../../ui/media.ts';
import { standing } from '../panels/world/index.ts';
import { useMedia } from '../table/use-media.ts';
import { placeBeside } from './place-beside.ts';

/** Lays the card beside the element that it speaks of, never over it, and marks that element. On a phone there is no room beside anything: it lies under the panels, which give way to it. */
export function useBeside(card: RefObject<HTMLElement>, selector: string | undefined, table: Table): void {
  const docked = useMedia(PHONE);
  const { draft, open, phoneTab } = table;
  useLayoutEffect(() => {
    if (!selector) return;
    let marked: Element | undefined;
    // Found now: when the card has gone, nothing leads to it any more.
    const around = card.current?.parentElement;
    const lay = () => {
      const target = inSight(selector);
      // First the panels give way to the card: what it speaks of may slip out of sight by that.
      if (card.current) around?.style.setProperty('--guide', docked ? `${card.current.offsetHeight}px` : '0px');
      if (target !== marked) {
        marked?.removeAttribute('data-guided');
        target?.setAttribute('data-guided', '');
        marked = target;
        if (target && !isPlain(target)) target.scrollIntoView({ block: 'nearest' });
      }
      if (!card.current) return;
      const { style } = card.current;
      card.current.toggleAttribute('data-aside', !target);
      const at = docked ? undefined : placed(target, card.current);
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
      around?.style.removeProperty('--guide');
    };
  }, [selector, docked, draft.value, open.value, phoneTab.value, standing.value]);
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

/** What a card is kept off, dearest first: the desk whose page it speaks of, the moves, the map's crests and labels, its tools; the talk and the seat last. */
const KEPT: readonly [selector: string, dear: number][] = [
  ['#desk, #tray, .rail', 10],
  ['#map-key, .map-buttons, .table-case, .sound-ask', 0.5],
  ['#seat', 0.4],
  ['#talk', 0.1],
];
const DEAREST = 100;
const ON_MAP = 2;

/** Where the card covers nothing that it speaks of, and of the rest the least. */
function placed(element: Element | undefined, card: HTMLElement): { left: number; top: number } {
  // What lies under wax in the tray is spoken of together with Done.
  const target = (element?.closest('#tray') ?? element ?? document.getElementById('talk'))?.getBoundingClientRect();
  const map = document.getElementById('map')?.getBoundingClientRect();
  const kept = KEPT.flatMap(([selector, dear]) =>
    [...document.querySelectorAll(selector)].map((one) => ({ box: one.getBoundingClientRect(), dear })),
  );
  const pins = standing.value.map(({ x, y, width, height }) => {
    const left = x + (map?.left ?? 0);
    const top = y + (map?.top ?? 0);
    return { box: { left, top, right: left + width, bottom: top + height }, dear: ON_MAP };
  });
  const spoken = element && target ? [{ box: target, dear: DEAREST }] : [];
  return placeBeside(
    { width: card.offsetWidth, height: card.offsetHeight },
    target ?? { left: 0, top: innerHeight, right: 0, bottom: innerHeight },
    { width: innerWidth, height: innerHeight },
    [...spoken, ...kept, ...pins],
  );
}
