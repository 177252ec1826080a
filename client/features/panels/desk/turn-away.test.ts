import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged, warrantServed } from '../../../../shared/testing/dublin.ts';
import { type position, seat } from '../../../../shared/testing/index.ts';
import type { Draft, Open, Table } from '../../../state/table-store.ts';
import { turnToCase, turnToDeals } from './turn-away.ts';
import { turnTo } from './turn-to.ts';

/** A desk just loaded, on which something is drafted. */
function desk(p: ReturnType<typeof position>, who: string) {
  const view = viewFor(p, seat(who));
  const option = view.options.find(({ phase }) => phase === view.phase);
  if (!option) throw new Error('Nothing can be drafted.');
  const drafted: Draft = { option, ticks: [], reasons: '', reply: '' };
  const table = {
    view: signal(view),
    open: signal<Open>({ what: 'orders' }),
    draft: signal<Draft | undefined>(drafted),
    phoneTab: signal('talk'),
    laidAside: signal<ReadonlyMap<string, Draft>>(new Map()),
  } as unknown as Table;
  return { table, drafted };
}

test('no answer to an order can be sealed from the page of deals; it lies on its own page still', () => {
  const { table, drafted } = desk(warrantServed(), 'meridian');
  turnToDeals(table);
  expect(table.open.value).toEqual({ what: 'deals' });
  expect(table.draft.value).toBeUndefined();
  expect(table.phoneTab.value).toBe('desk');
  turnTo(table, table.open.value, { what: 'demand', id: 0 });
  expect(table.draft.value).toEqual(drafted);
});

test('no answer to an order can be sealed from the page of a case', () => {
  const { table } = desk(warrantServed(), 'meridian');
  turnToCase(table, 0);
  expect(table.open.value).toEqual({ what: 'case', id: 0 });
  expect(table.draft.value).toBeUndefined();
});

test('a move stays in hand while a case is read', () => {
  const p = warrantChallenged();
  const { table, drafted } = desk(p, 'ireland');
  turnToCase(table, warrantCase(p));
  expect(table.open.value).toEqual({ what: 'case', id: warrantCase(p) });
  expect(table.draft.value).toEqual(drafted);
});
