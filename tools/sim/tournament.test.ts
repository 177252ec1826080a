import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import { playOut } from './play-out.ts';
import { parOf, parTasks, scorePair, testedTasks } from './tournament.ts';

const setup = readSetup('dublin-warrant');
const seats = setup.scenario.seats.length;
const pair = { tested: 'practised', field: 'random' } as const;

test('the tested AI sits in each seat once a seed, among the field', () => {
  const tasks = testedTasks(setup, pair, [5]);
  expect(tasks.map(({ players }) => players.findIndex(({ level }) => level === 'practised'))).toEqual(
    Array.from({ length: seats }, (_, seat) => seat),
  );
});

test('an AI that thinks wins more often than chance among players by lot', () => {
  const seeds = [1, 2, 3, 4];
  const par = parOf(
    setup,
    parTasks(setup, pair.field, seeds).map((task) => playOut(setup, task)),
  );
  const results = testedTasks(setup, pair, seeds).map((task) => playOut(setup, task));
  const { all, bySeat } = scorePair(setup, pair, par, results);
  expect(all.games).toBe(seeds.length * seats);
  expect(all.low).toBeGreaterThan(1);
  expect(Object.keys(bySeat)).toHaveLength(seats);
});
