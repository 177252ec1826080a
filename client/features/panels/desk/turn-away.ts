import type { Open, Table } from '../../../state/table-store.ts';
import { openOf, tabsOf } from './tabs.ts';
import { turnTo } from './turn-to.ts';

/** Opens the page of deals, where the answer to an offer is read. */
export function turnToDeals(table: Table): void {
  turnAway(table, { what: 'deals' });
  table.phoneTab.value = 'desk';
}

/** Opens a case to be read. A move stays in hand meanwhile, as a brief does; an answer at the Bench belongs to its own page. */
export function turnToCase(table: Table, id: number): void {
  const to: Open = { what: 'case', id };
  if (table.view.value.phase === 'bench') turnAway(table, to);
  else table.open.value = to;
  table.phoneTab.value = 'desk';
}

/** Leaves the page that lies open, whichever that is, and lays aside what was drafted there. */
export function turnAway(table: Table, to: Open): void {
  const { view, open } = table;
  turnTo(table, openOf(tabsOf(view.value, open.value), open.value), to);
}
