import { expect, test } from 'vitest';
import { apart } from './apart.ts';

test('places with room enough stay where they are', () => {
  expect(apart([10, 60, 35], 20, [0, 100])).toEqual([10, 60, 35]);
});

test('places on one spot are moved apart in their order', () => {
  expect(apart([50, 50, 50], 20, [0, 100])).toEqual([50, 70, 90]);
});

test('nothing is moved out of bounds', () => {
  expect(apart([95, 98], 20, [0, 100])).toEqual([80, 100]);
});

test('more than fit stand closer', () => {
  expect(apart([0, 0, 0, 0, 0], 40, [0, 100])).toEqual([0, 25, 50, 75, 100]);
});
