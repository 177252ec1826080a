import { expect, test } from 'vitest';
import { type Box, placeBeside, shared } from './place-beside.ts';

const LAPTOP = { width: 1366, height: 768 };
const CARD = { width: 330, height: 106 };
const desk: Box = { left: 924, top: 142, right: 1354, bottom: 756 };
const tray: Box = { left: 270, top: 652, right: 912, bottom: 756 };
const moves: Box = { left: 944, top: 240, right: 1336, bottom: 640 };
const crest = (left: number, top: number): Box => ({ left, top, right: left + 42, bottom: top + 44 });

/** The card, placed beside the moves of a desk with these crests on the map. */
function cardAmong(...crests: Box[]): Box {
  const kept = [
    { box: moves, dear: 100 },
    { box: desk, dear: 10 },
    { box: tray, dear: 10 },
    ...crests.map((box) => ({ box, dear: 2 })),
  ];
  const { left, top } = placeBeside(CARD, moves, LAPTOP, kept);
  return { left, top, right: left + CARD.width, bottom: top + CARD.height };
}

test('a card stands beside what it speaks of, level with it, and on the desk not at all', () => {
  const card = cardAmong();
  expect(card.top).toBe(moves.top);
  expect(card.right).toBeLessThan(desk.left);
  expect(card.right).toBeGreaterThan(desk.left - 40);
});

test('where crests stand beside the desk the card leaves them in sight, and stays near', () => {
  const crests = [crest(690, 320), crest(860, 250), crest(820, 420), crest(870, 300)];
  const card = cardAmong(...crests);
  expect([...crests, desk, tray].map((box) => shared(card, box))).toEqual([0, 0, 0, 0, 0, 0]);
  expect(card.left).toBeGreaterThan(400);
});

test('in a full window the card hides what matters least, and is whole in the window', () => {
  const everything = [
    { box: { left: 0, top: 0, right: 400, bottom: 400 }, dear: 10 },
    { box: { left: 400, top: 0, right: 800, bottom: 400 }, dear: 0.1 },
  ];
  const { left, top } = placeBeside(CARD, everything[0].box, { width: 800, height: 400 }, everything);
  expect(left).toBeGreaterThanOrEqual(400);
  expect(top + CARD.height).toBeLessThanOrEqual(400);
});
