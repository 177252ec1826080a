import { expect, test } from 'vitest';
import type { StudentView } from '../../../shared/lesson/index.ts';
import { isNewHistory } from './second-history.ts';

const game = (lesson: string, match: string, forkOf = -1) => ({
  match,
  world: { forkOf },
  lesson: { id: lesson } as StudentView['lesson'],
});

test('a game that goes back to a past moment is told once, when it does', () => {
  expect(isNewHistory(game('l1', 'first'))).toBe(false);
  expect(isNewHistory(game('l1', 'second', 0))).toBe(true);
  expect(isNewHistory(game('l1', 'second', 0))).toBe(false);
});

test('a class that plays again begins a new game, not a second history', () => {
  isNewHistory(game('l2', 'first'));
  expect(isNewHistory(game('l2', 'again'))).toBe(false);
});

test('who comes when the second history runs has lost nothing', () => {
  expect(isNewHistory(game('l3', 'second', 0))).toBe(false);
});
