import { expect, test } from 'vitest';
import { bow, pointAt } from './bow.ts';
import { markOf } from './paint-line.ts';
import { DEPTH } from './stage.ts';

const curve = bow({ x: 340, y: 430 }, { x: 764, y: 330 }, 'request');

test('a pouch and a seal lie on every line', () => {
  for (const kind of ['covert', 'treaty', 'request', 'suit', 'order'] as const)
    expect(DEPTH.mark, kind).toBeGreaterThan(DEPTH[kind]);
});

test('a pouch lies as far along its line as the request has come, a seal in the middle', () => {
  expect(markOf(curve, 'request', 0.8)?.at).toEqual(pointAt(curve, 0.8));
  expect(markOf(curve, 'treaty', 0.8)?.at).toEqual(pointAt(curve, 0.5));
  expect(markOf(curve, 'order')).toBeUndefined();
});
