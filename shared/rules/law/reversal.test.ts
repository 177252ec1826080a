import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { warrantCase, warrantChallenged } from '../../testing/dublin.ts';
import { position } from '../../testing/index.ts';
import { reversalsOf } from './reversal.ts';

test('the odds of reversal count every lean and either side of the fact that will be open on appeal', () => {
  const p = warrantChallenged();
  at(p.cases, warrantCase(p)).facts = [];
  // 57, nationality +6 or -6, a lean of -12 to +12: of 50, 11 defer (39 to 49), 28 narrow, 11 enforce (65 to 75).
  expect(reversalsOf(p, warrantCase(p))).toEqual({ quash: 100, defer: 78, narrow: 44, enforce: 78 });
});

test('the odds of reversal count facts that are still open before the trial', () => {
  const p = warrantChallenged();
  const fact = { fact: 'copies', size: 20, by: 20, found: false, hearing: 0 } as const;
  at(p.cases, warrantCase(p)).facts = [fact];
  const odds = reversalsOf(p, warrantCase(p));
  expect(odds.narrow).toBeGreaterThan(78);
  at(p.cases, warrantCase(p)).facts = [{ ...fact, by: -20 }];
  expect(reversalsOf(p, warrantCase(p))).toEqual(odds);
});

test('nothing is reversed at the top, nor in a background case', () => {
  const p = warrantChallenged();
  at(p.cases, warrantCase(p)).level = 3;
  expect(reversalsOf(p, warrantCase(p)).enforce).toBe(0);
  expect(reversalsOf(position({ docket: true }), 0).enforce).toBe(0);
});
