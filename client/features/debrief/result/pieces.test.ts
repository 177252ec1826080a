import { expect, test } from 'vitest';
import { PIECES, pieceAt } from './pieces.ts';

test('the twelve pieces hold the whole map: every point lies on the piece that is said to hold it', () => {
  expect(PIECES).toHaveLength(12);
  const area = PIECES.reduce((sum, { corners }) => {
    const doubled = corners.reduce((part, a, at) => {
      const b = corners[(at + 1) % 4];
      return part + a.x * b.y - b.x * a.y;
    }, 0);
    return sum + doubled / 2;
  }, 0);
  expect(area).toBeCloseTo(100 * 100, 6);
  for (const piece of PIECES) expect(pieceAt(piece.middle)).toBe(piece);
});

test('pieces drift apart: away from the middle, on every side', () => {
  for (const { middle, drift } of PIECES) {
    expect(Math.sign(drift.x)).toBe(Math.sign(middle.x - 50));
    expect(drift.y * (middle.y - 50)).toBeGreaterThanOrEqual(0);
  }
});
