import { expect, test } from 'vitest';
import { classSums, sumsCode } from './class-sums.ts';

test('30 students in 4 worlds of 7 seats: two seats are shared', () => {
  expect(classSums(30, 7, 4)).toEqual({ seats: 28, each: 1, fuller: 2, empty: 0 });
});
test('26 students in 4 worlds of 7 seats: two seats fall to AI', () => {
  expect(classSums(26, 7, 4)).toEqual({ seats: 28, each: 1, fuller: 0, empty: 2 });
});
test('30 students in pairs, in 2 worlds: two on each seat, three on two of them', () => {
  expect(classSums(30, 7, 2)).toEqual({ seats: 14, each: 2, fuller: 2, empty: 0 });
});
test('one sentence tells the case', () => {
  expect([28, 30, 26].map((students) => sumsCode(classSums(students, 7, 4)))).toEqual(['even', 'fuller', 'empty']);
});
