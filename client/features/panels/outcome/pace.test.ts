import { expect, test } from 'vitest';
import { tellingLasts } from '../../../../shared/lesson/index.ts';
import type { Card } from '../../../state/outcome/cards.ts';
import { haste, marksOf } from './pace.ts';

const card = (words: number): Card => ({
  kind: 'event',
  sentence: 'word '.repeat(words).trim(),
  more: [],
  mine: true,
  events: [],
  numbers: [],
});
const cards = [card(12), card(30), { ...card(40), kind: 'ruling', great: true } as Card];
const whole = (faster: number) => cards.reduce((sum, one) => sum + marksOf(one, false)[1] / faster, 0);

test('a card stays as long as it takes to read it', () => {
  expect(marksOf(card(30), false)[1]).toBeGreaterThanOrEqual(10_000);
  expect(marksOf(card(1), false)[1]).toBe(1800);
});

test('alone nothing presses', () => {
  expect(haste(cards, false, undefined)).toBe(1);
});

test('in a lesson the cards are over when the time to think begins', () => {
  const time = tellingLasts(2, 'orders');
  expect(whole(1)).toBeGreaterThan(time);
  expect(whole(haste(cards, false, time))).toBeLessThanOrEqual(time + 1);
});
