import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import { playersOf } from './arguments.ts';
import { playOut } from './play-out.ts';
import type { PlayerLevel } from './player.ts';
import { playAll } from './pool.ts';
import { reportOn } from './report.ts';

const setup = readSetup('dublin-warrant');
const tasks = (games: number, level: PlayerLevel) =>
  Array.from({ length: games }, (_, i) => ({ seed: 1 + i, players: playersOf(setup, 1 + i, () => level) }));

test('the same games come out of one thread and of three', async () => {
  const [one, three] = [
    await playAll('dublin-warrant', tasks(3, 'practised'), 1),
    await playAll('dublin-warrant', tasks(3, 'practised'), 3),
  ];
  expect(three.map(({ hash }) => hash)).toEqual(one.map(({ hash }) => hash));
});

test('the report adds up', () => {
  const results = tasks(4, 'practised').map((task) => playOut(setup, task));
  const report = reportOn(setup, 'practised', results);
  expect(report.games).toBe(4);
  expect(Object.values(report.endings).reduce((a, b) => a + b, 0)).toBe(4);
  for (const shares of Object.values(report.orderShares))
    expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0);
  const wins = Object.values(report.seats).reduce((sum, { winShare }) => sum + winShare[1], 0);
  expect(wins + report.noWinner).toBeGreaterThanOrEqual(0.99);
});

test('players by lot end their games too', () => {
  for (const task of tasks(3, 'random')) expect(['rounds', 'splinternet']).toContain(playOut(setup, task).ending);
});

test('the rules accept all that an AI does where two answer its offers of money at once', () => {
  const seed = 9400002;
  expect(playOut(setup, { seed, players: playersOf(setup, seed, () => 'practised') }).refused).toEqual({});
});
