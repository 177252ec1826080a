import { expect, test } from 'vitest';
import type { Option } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { ORDER_RULES } from '../../../../shared/rules/orders/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { costOf, takesPlace } from './order-facts.ts';

test('the desk and the rules agree on the orders that take none of the places of a round', () => {
  const rules = Object.values(ORDER_RULES).filter(({ phase }) => phase === 'orders');
  const beside = (of: (rule: (typeof rules)[number]) => boolean) => rules.filter(of).map(({ kind }) => kind);
  expect(beside(({ kind }) => !takesPlace({ kind } as never))).toEqual(beside((rule) => rule.takesNoPlace === true));
});

test('an answer that is sure to take from the purse is not called free', () => {
  const view = viewFor(position(), seat('us'));
  const option: Option = {
    order: { kind: 'answerPressure', pressure: 0, how: 'yield' },
    price: 0,
    phase: 'bench',
    target: {},
    ticks: [],
    forecast: [
      {
        certainty: 'sure',
        chance: 100,
        effect: { on: 'purse', seat: seat('us'), by: -1 },
        cause: { code: 'pressureYielded' },
      },
    ],
  };
  expect(costOf(view, option), 'own purse').toBe(1);
  expect(costOf(viewFor(position(), seat('uk')), option), 'of another').toBe(0);
});
