import { expect, test } from 'vitest';
import { warrantCase, warrantChallenged } from '../../testing/dublin.ts';
import { position } from '../../testing/index.ts';
import { reversalsOf } from './reversal.ts';

test('the odds of reversal are the share of the 25 leans that land in another band', () => {
  const p = warrantChallenged();
  // 57 with a lean of -12 to +12: 0 quash, 5 defer (45 to 49), 15 narrow (50 to 64), 5 enforce (65 to 69).
  expect(reversalsOf(p, warrantCase(p))).toEqual({ quash: 100, defer: 80, narrow: 40, enforce: 80 });
});

test('nothing is reversed at the top, nor in a background case', () => {
  const p = warrantChallenged();
  p.cases[warrantCase(p)].level = 3;
  expect(reversalsOf(p, warrantCase(p)).enforce).toBe(0);
  expect(reversalsOf(position({ docket: true }), 0).enforce).toBe(0);
});
