import { expect, test } from 'vitest';
import { timeLeft } from '../../shared/lesson/index.ts';
import { extendClock, ownEnd, pauseClock, reviveClock, startClock } from './world-clock.ts';
import { emptyWorld } from './worlds.ts';

const plan = { settings: { plan: '45' } } as const;

function running(now = 0) {
  const world = emptyWorld(7);
  startClock(world, plan, 2, 'orders', now);
  return world;
}

test('a phase lasts as long as the plan gives to think, the first round longer, after what is told first', () => {
  const first = emptyWorld(7);
  startClock(first, plan, 1, 'orders', 0);
  expect(timeLeft(running().clock, 0)).toBe(15_000 + 115_000);
  expect(timeLeft(first.clock, 0)).toBe(184_000);
});

test('a plan made anew shortens the phases that are still to come', () => {
  const world = emptyWorld(7);
  startClock(world, { ...plan, replan: { pace: 80, lastRound: 0 } }, 2, 'orders', 0);
  expect(timeLeft(world.clock, 0)).toBe(15_000 + 92_000);
});

test('a paused clock stands and goes on where it stood', () => {
  const world = running();
  pauseClock(world, true, 30_000);
  expect(timeLeft(world.clock, 500_000)).toBe(100_000);
  pauseClock(world, false, 600_000);
  expect(timeLeft(world.clock, 600_000)).toBe(100_000);
});

test('a phase that begins while the world is paused waits with its whole time', () => {
  const world = running();
  pauseClock(world, true, 1000);
  startClock(world, plan, 2, 'bench', 5000);
  expect(world.clock).toEqual({ paused: true, left: 80_000, endsAt: 0 });
});

test('more time is added to what is left, and to a clock that has run out', () => {
  const world = running();
  extendClock(world, 30_000, 10_000);
  expect(timeLeft(world.clock, 10_000)).toBe(150_000);
  extendClock(world, 30_000, 900_000);
  expect(timeLeft(world.clock, 900_000)).toBe(30_000);
});

test('a seat with half as much time again ends later, one without limit never', () => {
  const world = running();
  expect(ownEnd(world, 100)).toBe(130_000);
  expect(ownEnd(world, 150)).toBe(195_000);
  expect(ownEnd(world, 0)).toBe(-1);
});

test('time that passed while the server was away is given back in part', () => {
  const world = running();
  reviveClock(world, 900_000);
  expect(timeLeft(world.clock, 900_000)).toBe(30_000);
});
