import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import { loadValue } from '../../shared/scenario/index.ts';
import { playersOf } from './arguments.ts';
import { fitPar } from './fit-par.ts';
import { fitValue, study } from './fit-value.ts';

const setup = readSetup('dublin-warrant');

test('par is the mean where seats win alike, and spread the usual deviation', () => {
  expect(
    fitPar([
      [50, 70],
      [60, 60],
      [50, 70],
      [60, 60],
    ]),
  ).toEqual([
    { par: 55, spread: 5 },
    { par: 65, spread: 5 },
  ]);
});

test('par moves towards a seat that seldom stands out, by three points at most', () => {
  // The first seat alone gains in one game of two; the others share their fate.
  const [alone, together] = fitPar([
    [70, 60, 60],
    [50, 61, 60],
    [70, 40, 40],
    [50, 40, 41],
  ]);
  expect(alone.par).toBeGreaterThan(60);
  expect(together.par).toBeLessThanOrEqual(50);
  expect(alone.par).toBeLessThanOrEqual(63);
});

test('value has a model for each role and for all rounds to go, which the loader takes', () => {
  const seen = [1, 2].flatMap((seed) => study(setup, { seed, players: playersOf(setup, seed, () => 'practised') }));
  const { models } = fitValue(seen);
  expect(() => loadValue({ made: {}, models }, 'value.json', setup.scenario)).not.toThrow();
});
