import type { Card } from '../../../state/outcome/cards.ts';

/** Milliseconds: when a card's numbers begin to count, and how long it moves at most. */
const NUMBERS_AT = 500;
const MOVES = 1800;
const GREAT_NUMBERS_AT = 2000;
const GREAT_MOVES = 3200;
/** Words that are read in a second. */
const WORDS_A_SECOND = 3;

/** When the numbers of a card are told, and when the next card comes: never before it can have been read. */
export function marksOf(card: Card, reduced: boolean): [numbers: number, end: number] {
  const texts = [card.sentence, ...card.more, ...(card.smaller ?? []).slice(0, 3).map(({ sentence }) => sentence)];
  const words = texts.join(' ').split(/\s+/).length + 2 * card.numbers.length;
  const read = (words / WORDS_A_SECOND) * 1000;
  if (reduced) return [0, Math.max(MOVES, read)];
  return card.great
    ? [GREAT_NUMBERS_AT, Math.max(GREAT_MOVES + MOVES, read + NUMBERS_AT)]
    : [NUMBERS_AT, Math.max(MOVES, read + NUMBERS_AT)];
}

/** How much faster than usual the cards are turned, so that together they take no more than `most` milliseconds; 1 where nothing presses. */
export function haste(cards: readonly Card[], reduced: boolean, most: number | undefined): number {
  const usual = cards.reduce((sum, card) => sum + marksOf(card, reduced)[1], 0);
  return most === undefined ? 1 : Math.max(1, usual / most);
}
