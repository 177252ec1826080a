import { expect, test } from 'vitest';
import { bandOf, pointsOutside } from './bands.ts';

const BANDS = [35, 50, 65] as [number, number, number];

test('the bands run quash, defer, narrow, enforce', () => {
  expect([0, 34, 35, 49, 50, 64, 65, 100].map((total) => bandOf(total, BANDS))).toEqual([
    ...['quash', 'quash', 'defer', 'defer', 'narrow', 'narrow', 'enforce', 'enforce'],
  ]);
});

test('without a treaty nothing is deferred', () => {
  expect([41, 42, 64, 65].map((total) => bandOf(total, [42, 42, 65]))).toEqual([
    'quash',
    'narrow',
    'narrow',
    'enforce',
  ]);
});

test('to enforce at 57 is 8 points outside, to quash at 38 is 4', () => {
  expect(pointsOutside('enforce', 57, BANDS)).toBe(8);
  expect(pointsOutside('quash', 38, BANDS)).toBe(4);
  expect(pointsOutside('narrow', 57, BANDS)).toBe(0);
  expect(pointsOutside('narrow', 70, BANDS)).toBe(6);
});
