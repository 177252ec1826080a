import { expect, test } from 'vitest';
import { viewFor } from '../../shared/rules/index.ts';
import { position, seat } from '../../shared/testing/index.ts';
import { pledgeLine } from './index.ts';

test('orders go to companies: a state is promised that none asks for data kept there', () => {
  const view = viewFor(position(), seat('us'));
  const line = (other: string) =>
    pledgeLine(view, { maker: seat('us'), other: seat(other), pledge: { kind: 'noDemand' }, until: 2 });
  expect(line('ireland')).toBe('The US sends no direct order for data kept in Ireland until round 2');
  expect(line('nimbus')).toBe('The US sends no direct order against Nimbus until round 2');
});
