import { expect, test } from 'vitest';
import { viewFor } from '../../../shared/rules/index.ts';
import { endPhase, position } from '../../../shared/testing/index.ts';
import { resultOf } from './result.ts';

test('who waits for the other worlds sees what came of the own seat', () => {
  const p = position();
  expect(resultOf(viewFor(p, 0))).toBeUndefined();
  while (p.phase !== 'over') endPhase(p);
  const { score, par, above, place } = resultOf(viewFor(p, 0)) ?? {};
  expect([typeof score, typeof place]).toEqual(['number', 'number']);
  expect(above).toBe((score ?? 0) - (par ?? 0));
});

test('a game that was ended early has no result to set beside par', () => {
  const p = position();
  while (p.phase !== 'over') endPhase(p);
  expect(resultOf({ ...viewFor(p, 0), ending: 'rounds', round: 2 })).toBeUndefined();
});
