import { describe, expect, test } from 'vitest';
import { boundsOf, bow, lengthOf, pointAt, slice, trim } from './bow.ts';

const washington = { x: 340, y: 430 };
const dublin = { x: 764, y: 330 };
const middle = (washington.y + dublin.y) / 2;

describe('bowed lines', () => {
  test('an order bows north whichever way it goes', () => {
    expect(pointAt(bow(washington, dublin, 'order'), 0.5).y).toBeLessThan(middle);
    expect(pointAt(bow(dublin, washington, 'order'), 0.5).y).toBeLessThan(middle);
  });

  test('a treaty request bows south whichever way it goes', () => {
    expect(pointAt(bow(washington, dublin, 'request'), 0.5).y).toBeGreaterThan(middle);
    expect(pointAt(bow(dublin, washington, 'request'), 0.5).y).toBeGreaterThan(middle);
  });

  test('a second order between the same places bows farther', () => {
    const first = pointAt(bow(washington, dublin, 'order', 0), 0.5).y;
    expect(pointAt(bow(washington, dublin, 'order', 1), 0.5).y).toBeLessThan(first - 10);
  });

  test('a line straight down still bows', () => {
    const curve = bow({ x: 100, y: 100 }, { x: 100, y: 300 }, 'order');
    expect(Math.abs(curve.control.x - 100)).toBeGreaterThan(20);
  });
});

describe('cutting lines', () => {
  const curve = bow(washington, dublin, 'order');

  test('a slice follows the same curve', () => {
    const half = slice(curve, 0.25, 0.75);
    expect(half.from).toEqual(pointAt(curve, 0.25));
    expect(half.to).toEqual(pointAt(curve, 0.75));
    const inside = pointAt(half, 0.5);
    expect(inside.x).toBeCloseTo(pointAt(curve, 0.5).x, 6);
    expect(inside.y).toBeCloseTo(pointAt(curve, 0.5).y, 6);
  });

  test('a line stops short of the folder it reaches', () => {
    const { to } = trim(curve, 0, 34);
    expect(Math.hypot(to.x - dublin.x, to.y - dublin.y)).toBeGreaterThan(20);
  });

  test('a very short line keeps a third of itself', () => {
    const tiny = bow({ x: 0, y: 0 }, { x: 20, y: 0 }, 'covert');
    expect(lengthOf(trim(tiny, 25, 34))).toBeGreaterThan(lengthOf(tiny) * 0.2);
  });

  test('its box holds the bow', () => {
    expect(boundsOf(curve).y).toBeLessThan(dublin.y);
  });
});
