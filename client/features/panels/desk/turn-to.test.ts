import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Option } from '../../../../shared/model/index.ts';
import type { Draft, Open, Table } from '../../../state/table-store.ts';
import { movedNow, turnTo } from './turn-to.ts';

const FIRST: Open = { what: 'demand', id: 0 };
const SECOND: Open = { what: 'demand', id: 1 };

test('what was drafted on an order lies there again when one comes back to it', () => {
  const { table, drafted } = desk();
  table.draft.value = drafted;
  turnTo(table, FIRST, SECOND);
  expect(table.open.value).toEqual(SECOND);
  expect(table.draft.value).toBeUndefined();
  turnTo(table, SECOND, FIRST);
  expect(table.draft.value).toEqual(drafted);
  expect(table.draft.value?.ticks).toEqual(['tell']);
});

test('a draft that is no longer on offer does not come back, and one that is has the newest numbers', () => {
  const { table, drafted, option } = desk();
  table.draft.value = drafted;
  turnTo(table, FIRST, SECOND);
  table.view.value.options.splice(0, 1, { ...option, price: 2 });
  turnTo(table, SECOND, FIRST);
  expect(table.draft.value?.option.price).toBe(2);
  turnTo(table, FIRST, SECOND);
  table.view.value.options.length = 0;
  turnTo(table, SECOND, FIRST);
  expect(table.draft.value).toBeUndefined();
});

test('an answer that was drafted at the Bench opens no page of the Moves that follow', () => {
  const { drafted } = desk();
  expect(movedNow({ phase: 'bench' }, drafted)).toEqual(drafted.option.order);
  expect(movedNow({ phase: 'orders' }, drafted)).toBeUndefined();
});

function desk() {
  const order = {
    kind: 'challenge',
    demand: 0,
    reason: 'treaty',
    words: '',
    tell: false,
  } as unknown as Option['order'];
  const option = { order, phase: 'bench', price: 1, ticks: [], forecast: [] } as unknown as Option;
  const drafted: Draft = { option, ticks: ['tell'], reasons: 'Ask Ireland.', reply: '' };
  const table = {
    view: signal({ options: [option] }),
    open: signal<Open>(FIRST),
    draft: signal<Draft | undefined>(undefined),
    laidAside: signal<ReadonlyMap<string, Draft>>(new Map()),
  } as unknown as Table;
  return { table, drafted, option };
}
