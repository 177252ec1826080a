import { expect, test } from 'vitest';
import type { Order, SeatView } from '../../model/index.ts';
import type { Judged } from '../judge.ts';
import { mergedPlan } from './merged-plan.ts';

const view = (purse: number) => ({ viewer: 0, seats: [{ purse }] }) as unknown as SeatView;
const answer = (order: Partial<Order> & { kind: Order['kind'] }, price = 1) =>
  ({ option: { order }, value: 0, grounds: [], ticks: [], price }) as unknown as Judged;

const obey1 = answer({ kind: 'comply', demand: 1 });
const fight1 = answer({ kind: 'challenge', demand: 1 });
const obey2 = answer({ kind: 'comply', demand: 2 });
const fight2 = answer({ kind: 'challenge', demand: 2 });
const usual = [obey1, obey2];

test('the best answers to two questions come together', () => {
  expect(
    mergedPlan(view(4), usual, [
      [fight1, obey2],
      [obey1, fight2],
    ]),
  ).toEqual([fight1, fight2]);
});

test('of two answers to one question the better plan’s counts', () => {
  const refuse1 = answer({ kind: 'refuse', demand: 1 });
  const plans = [
    [fight1, obey2],
    [refuse1, obey2],
    [obey1, fight2],
  ];
  expect(mergedPlan(view(4), usual, plans)).toEqual([fight1, fight2]);
});

test('nothing is put together from plans that did worse than the usual', () => {
  expect(mergedPlan(view(4), usual, [[fight1, obey2], usual, [obey1, fight2]])).toBeUndefined();
});

test('a plan that cannot be paid is none', () => {
  expect(
    mergedPlan(view(1), usual, [
      [fight1, obey2],
      [obey1, fight2],
    ]),
  ).toBeUndefined();
});
