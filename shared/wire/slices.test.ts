import { expect, test } from 'vitest';
import { readyIn } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { command, position } from '../testing/index.ts';
import { fromSlices, SliceReader, toSlices } from './index.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('lists of records travel record by record', () => {
  const slices = toSlices({ seats: [{ id: 0 }, { id: 1 }], relations: [1, 2], phase: 'orders' });
  expect([...slices]).toEqual([
    ['seats[]', '2'],
    ['seats[0]', '{"id":0}'],
    ['seats[1]', '{"id":1}'],
    ['relations', '[1,2]'],
    ['phase', '"orders"'],
  ]);
});

test.each([
  ['an empty list', { deals: [] }],
  ['a list that holds a record and nothing', { views: [undefined, { a: 1 }] }],
  ['a view within a view', { you: { id: 3 }, table: { seats: [{ id: 0 }], own: { files: [{ id: 1 }] } } }],
  ['views that are not there yet', { views: [undefined, undefined] }],
  ['views side by side', { views: [{ seats: [{ id: 0 }] }, { seats: [{ id: 0 }, { id: 1 }] }] }],
  ['more than ten records', { cases: Array.from({ length: 12 }, (_, id) => ({ id })) }],
])('%s comes out as it went in', (_name, view) => {
  expect(fromSlices(toSlices(view))).toEqual(view);
});

test('what did not change keeps its object', () => {
  const state = position();
  const reader = new SliceReader<ReturnType<typeof viewFor>>();
  const before = reader.read(toSlices(viewFor(state, 3)));
  command(state, 'us', readyIn(state));
  const after = reader.read(toSlices(viewFor(state, 3)));
  expect(after).toEqual(plain(viewFor(state, 3)));
  expect(after?.seats[0]).not.toBe(before?.seats[0]);
  expect(after?.seats[1]).toBe(before?.seats[1]);
  expect(after?.holdings).toBe(before?.holdings);
});

test('a list that grows shorter loses its last records', () => {
  const reader = new SliceReader();
  reader.read(toSlices({ deals: [{ id: 0 }, { id: 1 }] }));
  expect(reader.read(toSlices({ deals: [{ id: 1 }] }))).toEqual({ deals: [{ id: 1 }] });
  expect(reader.read(toSlices({ deals: [] }))).toEqual({ deals: [] });
});

test('nothing new, nothing to draw', () => {
  const reader = new SliceReader();
  reader.read(toSlices({ phase: 'bench' }));
  expect(reader.read(toSlices({ phase: 'bench' }))).toBeUndefined();
});
