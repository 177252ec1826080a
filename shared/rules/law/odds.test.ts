import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { landingsOf, percentOf } from './odds.ts';

const BANDS: [number, number, number] = [38, 50, 65];

test('what is known lands in one band', () => {
  expect(landingsOf(57, BANDS, [], 0)).toEqual([0, 0, 1, 0]);
  expect(percentOf([0, 0, 1, 0])).toEqual({ quash: 0, defer: 0, narrow: 100, enforce: 0 });
});

test('each unknown fact helps either side alike', () => {
  // 57 and 6, 5: 46 and 68 once each, 56 and 58.
  expect(landingsOf(57, BANDS, [6, 5], 0)).toEqual([0, 1, 2, 1]);
});

test('a panel not drawn may lean any way', () => {
  expect(landingsOf(57, BANDS, [], 12)).toEqual([0, 5, 15, 5]);
});

test('leans are counted one by one, with facts, beyond both ends of the scale', () => {
  for (const total of [-9, 3, 44, 97, 110]) {
    const slow = [0, 0, 0, 0];
    for (const fact of [7, -7])
      for (let lean = -12; lean <= 12; lean++)
        slow[BANDS.filter((bound) => total + fact + lean >= bound).length] =
          at(slow, BANDS.filter((bound) => total + fact + lean >= bound).length) + 1;
    expect(landingsOf(total, BANDS, [7], 12)).toEqual(slow);
  }
});

test('percentages add up to 100', () => {
  for (const landings of [
    [1, 2, 3, 2],
    [3, 3, 1, 0],
    [1, 1, 1, 0],
    [0, 0, 7, 4],
  ] as [number, number, number, number][])
    expect(Object.values(percentOf(landings)).reduce((sum, one) => sum + one, 0)).toBe(100);
});
