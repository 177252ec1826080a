import { expect, test } from 'vitest';
import { type Pinned, spotsOf } from './spots.ts';

const SEA = { x: 0, y: 0, width: 800, height: 500 };
const CREST = { x: 380, y: 230, width: 42, height: 44 };
const chip = (id: string, beside = CREST): Pinned => ({ id, width: 200, height: 50, beside });

function boxes(chips: readonly Pinned[], taken = [CREST]) {
  const spots = spotsOf(chips, taken, [], SEA);
  return [...spots].map(([id, spot]) => ({ id, ...spot, width: 200, height: 50 }));
}

const meet = (a: { x: number; y: number; width: number; height: number }, b: typeof a) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('a number stands beside its crest and covers neither it nor another number', () => {
  const placed = boxes([chip('a'), chip('b'), chip('c'), chip('d')]);
  expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  for (const one of placed) {
    expect(meet(one, CREST)).toBe(false);
    expect(Math.hypot(one.x + 100 - 401, one.y + 25 - 252)).toBeLessThan(220);
    for (const other of placed) if (other !== one) expect(meet(one, other)).toBe(false);
  }
});

test('a number at a crest by the edge stays in the window', () => {
  const corner = { x: 0, y: 456, width: 42, height: 44 };
  const [{ x, y }] = boxes([chip('a', corner)], [corner]);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThanOrEqual(450);
});

test('a number that finds no room near its crest is left to the column', () => {
  const full = { x: 100, y: 0, width: 620, height: 500 };
  expect(boxes([chip('a')], [full])).toEqual([]);
});
