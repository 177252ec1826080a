import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import { playOut } from './play-out.ts';
import { PAR_GAMES, scorePair, tasksOf } from './tournament.ts';

const setup = readSetup('dublin-warrant');
const pair = { tested: 'practised', field: 'random' } as const;

test('the tested AI sits in each seat once a seed, among the field', () => {
  const tasks = tasksOf(setup, pair, [5]).slice(PAR_GAMES);
  expect(tasks.map(({ players }) => players.findIndex(({ level }) => level === 'practised'))).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
});

test('an AI that thinks wins more often than chance among players by lot', () => {
  const results = tasksOf(setup, pair, [1, 2, 3, 4]).map((task) => playOut(setup, task));
  const { all, bySeat } = scorePair(setup, pair, results);
  expect(all.games).toBe(28);
  expect(all.low).toBeGreaterThan(1);
  expect(Object.keys(bySeat)).toHaveLength(7);
});
