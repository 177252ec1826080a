import { expect, test } from 'vitest';
import { readKept, storeOver } from './device-store.ts';

const blocked = () => {
  throw new DOMException('The policy of this school forbids it.', 'SecurityError');
};
const full = () => ({ getItem: () => 'old', setItem: blocked, removeItem: () => {} });

test('where the browser forbids storage, what is kept holds for the time of the page', () => {
  const store = storeOver(blocked);
  expect(store.get('seat')).toBeUndefined();
  store.set('seat', 'ireland');
  expect(store.get('seat')).toBe('ireland');
  store.remove('seat');
  expect(store.get('seat')).toBeUndefined();
});

test('where the store is full, the newest is what counts', () => {
  const store = storeOver(full);
  store.set('seat', 'ireland');
  expect(store.get('seat')).toBe('ireland');
});

test('what cannot be read counts as nothing', () => {
  const store = storeOver(blocked);
  store.set('list', '[broken');
  expect(readKept(store, 'list', [])).toEqual([]);
  expect(readKept(store, 'none', 7)).toBe(7);
});
