import { expect, test } from 'vitest';
import { flagsOf } from './flags.ts';

const world = (id: number, comity: number, left = false) => ({ id, name: 'ABCDEF'[id], comity, left });

test('each of the other worlds has a flag where its Comity stands', () => {
  const flags = flagsOf([world(0, 56), world(1, 61), world(2, 38)], 0);
  expect(flags).toEqual([
    { at: 38, names: ['C'] },
    { at: 61, names: ['B'] },
  ]);
});

test('worlds that stand together share a flag', () => {
  expect(flagsOf([world(0, 56), world(1, 51), world(2, 49), world(3, 50)], 0)).toEqual([
    { at: 50, names: ['B', 'C', 'D'] },
  ]);
});

test('a world that was left for another history has no flag', () => {
  expect(flagsOf([world(0, 56), world(1, 40, true)], 0)).toEqual([]);
});
