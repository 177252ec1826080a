import { expect, test } from 'vitest';
import { comingNews } from './coming-news.ts';

const world = { left: false, phase: 'orders', comingCard: '' } as const;

test('a card is told once, with all worlds that wait for it', () => {
  const worlds = ['leak', 'fine', 'leak', ''].map((comingCard, id) => ({ ...world, id, comingCard }));
  expect(comingNews(worlds)).toEqual([
    { card: 'leak', worlds: [0, 2] },
    { card: 'fine', worlds: [1] },
  ]);
});
test('a world that has ended waits for nothing', () => {
  const ended = { ...world, id: 0, phase: 'over', comingCard: 'leak' } as const;
  expect(comingNews([ended, { ...ended, phase: 'orders', left: true }])).toEqual([]);
});
