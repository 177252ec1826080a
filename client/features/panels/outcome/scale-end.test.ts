import { expect, test } from 'vitest';
import { scaleEnd } from './scale-end.ts';

test('a meter that came to the end of its scale says so, a purse does not', () => {
  expect(scaleEnd({ id: 'meter 0 trust', to: 100 })).toEqual(['100 is the most']);
  expect(scaleEnd({ id: 'comity', to: 0 })).toEqual(['0 is the least']);
  expect(scaleEnd({ id: 'meter 0 trust', to: 99 })).toEqual([]);
  expect(scaleEnd({ id: 'purse 0', to: 0 })).toEqual([]);
});
