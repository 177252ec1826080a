import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import type { ScoreSum } from '../../score/score-sum.ts';
import { wordsOf } from '../words.ts';
import { whyPlaced } from './why-placed.ts';

/** Why a company came second whose agenda brought so many of 14 points, in a game that moved no meter. */
function why(points: number): string {
  const view = viewFor(position(), seat('meridian'));
  const agenda = { id: 'litigator', points, now: 0 };
  const sum: ScoreSum = { parts: [], agenda: { points, most: 14 }, own: 0, factor: 1, comity: 0, halved: 0, score: 0 };
  return whyPlaced(view, [], { seat: seat('meridian'), place: 2, rank: 0, won: false, agenda }, sum, wordsOf(view));
}

test('an agenda that brought points is told as what helped', () => {
  expect(why(14)).toContain('Most for you: Winner in court (Secret agenda +14).');
});

test('an agenda that brought nothing is told as what cost', () => {
  expect(why(0)).toContain('Most against you: Winner in court (Secret agenda 0 of 14).');
});
