import { expect, test } from 'vitest';
import { boundsAround, pathThrough, scale } from './scale.ts';

test('a scale maps its ends to the ends of the line', () => {
  const y = scale([20, 80], [100, 0]);
  expect([y(20), y(50), y(80)]).toEqual([100, 50, 0]);
});

test('bounds enclose the values in whole steps and are never too narrow', () => {
  expect(boundsAround([44, 63], 20, 60)).toEqual([20, 80]);
  expect(boundsAround([3, 60], 20, 60)).toEqual([0, 80]);
  expect(boundsAround([95, 100], 20, 60)).toEqual([40, 100]);
});

test('a path starts with a move and goes on with lines', () => {
  expect(
    pathThrough([
      [0, 1],
      [2, 3],
    ]),
  ).toBe('M0.0 1.0L2.0 3.0');
});
