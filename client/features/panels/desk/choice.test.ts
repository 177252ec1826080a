import { expect, test } from 'vitest';
import { ORDER_RULES } from '../../../../shared/rules/orders/index.ts';
import { takesPlace } from './choice.ts';

test('the desk and the rules agree on the orders that take none of the places of a round', () => {
  const rules = Object.values(ORDER_RULES).filter(({ phase }) => phase === 'orders');
  const beside = (of: (rule: (typeof rules)[number]) => boolean) => rules.filter(of).map(({ kind }) => kind);
  expect(beside(({ kind }) => !takesPlace({ kind } as never))).toEqual(beside((rule) => rule.takesNoPlace === true));
});
