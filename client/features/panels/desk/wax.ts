import { scenarioOf } from '../../../i18n/index.ts';
import type { Table } from '../../../state/table-store.ts';
import { breakWax, pourWax } from '../../../ui/index.ts';
import { playSound } from '../../sound/index.ts';

/** Milliseconds for which a phone's motor taps as the signet touches. */
const TAP_MS = 18;

/** The letters on the viewer's signet. */
function markOf(table: Table): string {
  const { scenario, viewer } = table.view.value;
  return typeof viewer === 'number' ? scenarioOf(scenario).seats[viewer].letters : 'C';
}

/** What has just been sealed is seen, heard and, on a phone, felt. */
export function sealUnderWax(table: Table, over: DOMRect | undefined): void {
  if (!over) return;
  playSound('pour');
  pourWax(over, markOf(table), () => {
    playSound('press');
    // Unknown to some browsers, and refused by others until the page was touched.
    navigator.vibrate?.(TAP_MS);
  });
}

/** A seal that was taken back. */
export function partSeal(table: Table, over: DOMRect | undefined): void {
  if (!over) return;
  playSound('wax');
  breakWax(over, markOf(table));
}
