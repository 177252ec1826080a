import { expect, test } from 'vitest';
import { phaseLasts, planOf } from '../../../shared/lesson/index.ts';
import { whatEnds } from './what-ends.ts';

const NOW = 1_000_000;
const plan = planOf('45');
const lasts = phaseLasts(plan, 2, 'orders');
const ends = (phase: 'orders' | 'bench', left: number) =>
  whatEnds({ round: 2, rounds: 6, phase, clock: { paused: false, left: 0, endsAt: NOW + left } }, plan, 100, NOW);

test('who ends a phase reads which it is', () => {
  expect(ends('bench', 1000)).toBe('Bench, round 2 of 6');
  expect(ends('orders', 1000)).toBe('Moves, round 2 of 6');
});

test('while the Outcome of a round is told, who ends it reads that the Moves of the next would end', () => {
  expect(ends('orders', lasts)).toBe('Its students see the Outcome of round 1. This ends their Moves of round 2.');
});
