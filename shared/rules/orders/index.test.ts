import { expect, test } from 'vitest';
import { dublinWarrant } from '../../testing/index.ts';
import { ORDER_RULES } from './index.ts';

test('the standard rules price every kind of order and answer, and no other', () => {
  expect(Object.keys(dublinWarrant.ruleset.prices).sort()).toEqual(Object.keys(ORDER_RULES).sort());
});
