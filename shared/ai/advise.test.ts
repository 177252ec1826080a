import { expect, test } from 'vitest';
import { at } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { warrantServed } from '../testing/dublin.ts';
import { give, seat } from '../testing/index.ts';
import { advise } from './index.ts';

const ANSWERS = ['comply', 'narrow', 'challenge', 'refuse'];

test('whoever is asked something is first told which answer is the least bad', () => {
  const state = warrantServed();
  at(state.seats, seat('meridian')).purse = 0;
  const first = at(advise(viewFor(state, seat('meridian'))), 0);
  expect(ANSWERS).toContain(first.option.order.kind);
  expect(first.reasons.length).toBeGreaterThan(0);
});

test('what is answered already needs no more advice', () => {
  const state = warrantServed();
  const first = at(advise(viewFor(state, seat('meridian'))), 0);
  give(state, 'meridian', first.option.order);
  const kinds = advise(viewFor(state, seat('meridian'))).map(({ option }) => option.order.kind);
  expect(kinds.filter((kind) => ANSWERS.includes(kind))).toEqual([]);
});
