import { expect, test } from 'vitest';
import { awayWords } from './away-words.ts';

test('who was away within one phase is told that moment once, else from when to when', () => {
  const orders = { round: 1, phase: 'orders' } as const;
  expect(awayWords(orders, orders)).toBe('In round 1, Moves. It is yours again.');
  expect(awayWords(orders, { round: 2, phase: 'bench' })).toBe(
    'From round 1, Moves, to round 2, Bench. It is yours again.',
  );
});
