import { useEffect } from 'preact/hooks';
import { settings } from '../../state/settings.ts';
import type { Drawer, PhoneTab, Table } from '../../state/table-store.ts';

const LETTER_REGIONS: Record<string, [region: string, tab: PhoneTab]> = {
  d: ['desk', 'desk'],
  m: ['map-tools', 'map'],
  o: ['tray', 'orders'],
  t: ['talk', 'talk'],
};
const LETTER_DRAWERS: Record<string, Drawer> = { l: 'laws', '?': 'help' };
const FOCUSABLE = 'button:not([disabled]), a[href], input, select, textarea, [tabindex="0"]';

/** The keys of the table. Letters and numbers are left alone while someone types, and letters can be switched off. */
export function useKeys(table: Table): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || table.drawer.value !== 'none' || document.querySelector('dialog[open]')) return;
      const command = event.ctrlKey || event.metaKey;
      if (event.key === 'F6') turnRegion(event.shiftKey ? -1 : 1);
      else if (command && event.key === 'Enter') pressWax();
      else if (command && event.key === 'z' && !isTyping()) breakLast(table);
      else if (!command && !event.altKey && !isTyping() && letter(table, event.key)) event.preventDefault();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [table]);
}

/** True while the focus is in a field where keys write. */
export function isTyping(): boolean {
  const field = document.activeElement;
  return (
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement ||
    (field instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(field.type))
  );
}

function letter(table: Table, key: string): boolean {
  if (/^[1-9]$/.test(key)) return choose(Number(key));
  if (!settings.value.letterKeys) return false;
  const region = LETTER_REGIONS[key.toLowerCase()];
  const drawer = LETTER_DRAWERS[key.toLowerCase()];
  if (region) {
    table.phoneTab.value = region[1];
    if (region[1] === 'talk') table.aside.value = true;
    requestAnimationFrame(() => enter(document.getElementById(region[0])));
  } else if (drawer) table.drawer.value = drawer;
  return region !== undefined || drawer !== undefined;
}

/** Chooses the nth choice of the open folder, if nothing lies over it: an element marked data-choice, or a radio button. */
function choose(nth: number): boolean {
  const choices = document.querySelectorAll<HTMLElement>('#desk:not([inert]) [data-choice]');
  const found =
    choices.length > 0 ? choices : document.querySelectorAll<HTMLElement>('#desk:not([inert]) input[type="radio"]');
  const one = found[nth - 1];
  one?.focus();
  one?.click();
  return one !== undefined;
}

/** Presses the wax of the open folder, or the button of the briefing that lies over it. */
function pressWax(): void {
  const button =
    document.querySelector<HTMLElement>('.briefing [data-seal]') ??
    document.querySelector<HTMLElement>('#desk:not([inert]) [data-seal]');
  button?.click();
}

/** Breaks the seal of what was sealed last in this phase. */
function breakLast(table: Table): void {
  const { own, phase } = table.view.value;
  const last = (phase === 'orders' ? own?.orders : own?.answers)?.at(-1);
  if (last) void table.send({ kind: 'breakSeal', seal: last.seal });
}

function turnRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (one) => one.getClientRects().length > 0 && !one.closest('[inert]') && one.querySelector(FOCUSABLE),
  );
  const here = regions.findIndex((one) => one.contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : regions.length - 1) : (here + step + regions.length) % regions.length;
  enter(regions[next]);
}

function enter(region: HTMLElement | null | undefined): void {
  const first = region?.querySelector<HTMLElement>('[data-title]') ?? region?.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus();
}
