import { expect, test } from 'vitest';
import { phaseLasts, planOf } from '../../../shared/lesson/index.ts';
import { momentOf } from './moment.ts';

const NOW = 1_000_000;
const plan = planOf('45');
const moment = (gone: number, part: { round?: number; phase?: 'orders' | 'bench' | 'over'; paused?: boolean } = {}) => {
  const { round = 2, phase = 'orders', paused = false } = part;
  const lasts = phaseLasts(plan, round, 'orders');
  const clock = paused ? { paused, left: lasts - gone, endsAt: 0 } : { paused, left: 0, endsAt: NOW + lasts - gone };
  return momentOf({ round, phase, clock }, plan, 100, NOW);
};

test('while students are told what a round brought the console says so', () => {
  expect(moment(14_000)).toBe('outcome');
  expect(moment(16_000)).toBe('briefing');
  expect(moment(28_000)).toBe('orders');
});
test('nothing has happened before the first round, which opens with the Briefing', () => {
  expect(moment(0, { round: 1 })).toBe('briefing');
  expect(moment(12_000, { round: 1 })).toBe('orders');
});
test('a clock that stands and a game that is over come first', () => {
  expect(moment(1000, { paused: true })).toBe('paused');
  expect(moment(1000, { phase: 'over' })).toBe('over');
});
test('the break of a long lesson is called by its name', () => {
  const long = planOf('90');
  const clock = { paused: true, left: 1000, endsAt: 0 };
  expect(momentOf({ round: long.breakAfter + 1, phase: 'orders', clock }, long, 100, NOW)).toBe('break');
  expect(momentOf({ round: long.breakAfter, phase: 'orders', clock }, long, 100, NOW)).toBe('paused');
});
