import { expect, expectTypeOf, test } from 'vitest';
import { at, entry } from './at.ts';
import type { DemandId, SeatId } from './ids.ts';
import type { Seat } from './state.ts';

test('an element that is not there is an error that names index and length', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(() => at(['a', 'b'], -1)).toThrow(new RangeError('There is no element -1 in a list of 2.'));
});

test('a value that is not there is an error that names its key', () => {
  expect(entry({ one: 0 }, 'one')).toBe(0);
  expect(() => entry({ one: 0 }, 'two')).toThrow(new RangeError("There is no 'two' among: one."));
});

test('a row is not found by the id of another table', () => {
  expectTypeOf(at<Seat>)
    .parameter(1)
    .toEqualTypeOf<SeatId>();
  expectTypeOf<DemandId>().not.toExtend<SeatId>();
  expectTypeOf<number>().toExtend<SeatId>();
});
