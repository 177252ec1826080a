import { expect, test } from 'vitest';
import { declutter, type Item, overlap, ringCandidates, tagCandidates } from './declutter.ts';
import type { Rect } from './projection.ts';

const screen: Rect = { x: 0, y: 0, width: 800, height: 600 };

function tag(id: string, x: number, y: number, more: Partial<Item> = {}): Item {
  return { id, anchor: { x, y }, width: 80, height: 24, candidates: tagCandidates(80, 24, 12), ...more };
}

const boxOf = (placed: { x: number; y: number }): Rect => ({
  x: placed.x - 40,
  y: placed.y - 12,
  width: 80,
  height: 24,
});

test('a tag with room hangs straight below its place, without a leader', () => {
  const [only] = declutter([tag('dublin', 400, 300)], [], screen);
  expect(only).toEqual({ id: 'dublin', x: 400, y: 324, leader: false });
});

test('two tags at one place do not cover each other', () => {
  const [first, second] = declutter([tag('dublin', 400, 300), tag('cork', 402, 302)], [], screen);
  expect(first && second && overlap(boxOf(first), boxOf(second))).toBe(0);
});

test('no tag covers an arrowhead', () => {
  const arrowhead = { x: 380, y: 310, width: 40, height: 40 };
  const [only] = declutter([tag('dublin', 400, 300)], [arrowhead], screen);
  expect(only && overlap(boxOf(only), arrowhead)).toBe(0);
});

test('a tag steps off a line when another side is as near', () => {
  const line = { x: 300, y: 312, width: 200, height: 12 };
  const [only] = declutter([tag('dublin', 400, 300, { soft: [line] })], [], screen);
  expect(only && overlap(boxOf(only), line)).toBe(0);
});

test('a tag pushed far away gets a leader', () => {
  const crowd = { x: 350, y: 250, width: 100, height: 100 };
  const far = tag('dublin', 400, 300, {
    candidates: [
      { x: 0, y: 40 },
      { x: 0, y: 90 },
    ],
  });
  expect(declutter([far], [crowd], screen)).toEqual([{ id: 'dublin', x: 400, y: 390, leader: true }]);
});

test('a tag at the edge is pulled onto the screen', () => {
  const [only] = declutter([tag('lulea', 795, 300)], [], screen);
  expect(only && only.x + 40).toBeLessThanOrEqual(800);
});

test('what finds no room is left out, unless it must be seen', () => {
  const wall = { x: 0, y: 0, width: 800, height: 600 };
  expect(declutter([tag('dublin', 400, 300)], [wall], screen)).toEqual([]);
  expect(declutter([tag('dublin', 400, 300, { must: true })], [wall], screen)).toHaveLength(1);
});

test('a crest stays on its place when it can and goes around a stack when it cannot', () => {
  const crest: Item = {
    id: 'ie',
    anchor: { x: 400, y: 300 },
    width: 42,
    height: 44,
    candidates: ringCandidates([60]),
    must: true,
  };
  expect(declutter([crest], [], screen)[0]).toMatchObject({ x: 400, y: 300 });
  const stack = { x: 370, y: 270, width: 60, height: 60 };
  const [aside] = declutter([crest], [stack], screen);
  expect(aside && Math.hypot(aside.x - 400, aside.y - 300)).toBeCloseTo(60);
  expect(aside && overlap({ x: aside.x - 21, y: aside.y - 22, width: 42, height: 44 }, stack)).toBe(0);
});
