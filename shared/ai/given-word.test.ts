import { expect, test } from 'vitest';
import { knownDublinWarrant } from '../testing/index.ts';
import { APART, BROKEN, CROWDED, KEPT } from './given-word.ts';

test('what the AI thinks a word is worth is what the ruleset makes it worth', () => {
  const { effects, parameters } = knownDublinWarrant.ruleset;
  expect([KEPT, -BROKEN]).toEqual([effects['pledge.kept'], effects['pledge.broken']]);
  expect([CROWDED.from, -CROWDED.by]).toEqual([parameters['exchange.crowded'], effects['pledge.crowded']]);
  expect([APART.from, -APART.by]).toEqual([parameters['apart.from'], effects.apart]);
});
