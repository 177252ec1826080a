import { expect, test } from 'vitest';
import { stillComing, withCard } from './coming-news.ts';

const worlds = [
  { id: 0, round: 2 },
  { id: 1, round: 2 },
];

test('a card comes in the next round of its worlds', () => {
  const coming = withCard([], 'leak', worlds);
  expect(stillComing(coming, worlds)).toEqual([{ card: 'leak', worlds: [0, 1] }]);
  expect(stillComing(coming, [worlds[0], { id: 1, round: 3 }])).toEqual([{ card: 'leak', worlds: [0] }]);
});
test('a second card takes the place of the first', () => {
  const coming = withCard(withCard([], 'leak', worlds), 'fine', [worlds[1]]);
  expect(stillComing(coming, worlds)).toEqual([
    { card: 'leak', worlds: [0] },
    { card: 'fine', worlds: [1] },
  ]);
});
