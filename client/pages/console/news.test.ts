import { expect, test } from 'vitest';
import type { ConsoleView } from '../../../shared/lesson/index.ts';
import { openCards, worldsToTell } from './news.ts';

const card = (id: string, date: string, quiet = false): ConsoleView['cards'][number] => ({
  id,
  date,
  effects: quiet ? [] : [{ do: 'comity', by: -1 }],
});
const world = (id: number, round = 2) => ({ id, left: false, phase: 'orders' as const, round, rounds: 6 });
const told = (...cards: string[]) => ({ news: cards.map((id) => ({ round: 1, card: id })) });

test('a card that one world has heard can still be told in the other', () => {
  expect(worldsToTell(card('leak', '2014-08'), [world(0), world(1)], [told('leak'), told()])).toEqual([1]);
});
test('the last round has no Briefing after it', () => {
  expect(worldsToTell(card('leak', '2014-08'), [world(0, 6)], [told()])).toEqual([]);
});
test('cards told everywhere are gone; quiet ones come last', () => {
  const deck = [
    card('calm', '2013-01', true),
    card('late', '2017-01'),
    card('early', '2014-01'),
    card('old', '2013-12'),
  ];
  expect(openCards(deck, [world(0)], [told('old')]).map(({ id }) => id)).toEqual(['early', 'late', 'calm']);
});
