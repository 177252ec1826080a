import { expect, test } from 'vitest';
import { coveredBelow, toldBeside } from './use-insets.ts';

const map = { left: 0, right: 390, top: 100, bottom: 310 };

test('an upright phone keeps what matters on the map above the tabs of the desk', () => {
  expect(coveredBelow(map, { left: 0, right: 390, top: 266, bottom: 780 })).toBe(44);
});

test('on the strip of a low phone the tabs take nothing from the middle of the map', () => {
  const strip = { left: 0, right: 360, top: 100, bottom: 164 };
  expect(coveredBelow(strip, { left: 0, right: 360, top: 120, bottom: 576 })).toBe(0);
});

test('a desk beside the map, below it or put away covers nothing of it', () => {
  expect(coveredBelow(map, { left: 396, right: 844, top: 144, bottom: 390 })).toBe(0);
  expect(coveredBelow(map, { left: 0, right: 390, top: 320, bottom: 780 })).toBe(0);
  expect(coveredBelow(map, { left: 0, right: 0, top: 0, bottom: 0 })).toBe(0);
  expect(coveredBelow(map, undefined)).toBe(0);
});

test('on a phone on its side what happened leaves one half of the map free, the other one from right to left', () => {
  const aside = { left: 0, right: 844, top: 44, bottom: 390 };
  expect(toldBeside(aside, false)).toMatchObject({ left: 405, right: 16 });
  expect(toldBeside(aside, true)).toMatchObject({ left: 16, right: 405 });
  expect(toldBeside(map, false)).toBeUndefined();
  expect(toldBeside({ left: 0, right: 820, top: 56, bottom: 1180 }, false)).toBeUndefined();
});
