import { expect, test } from 'vitest';
import { ChooseFirst } from './choose-first.tsx';

test('nobody reads that nothing is sealed where an answer is', () => {
  const order = { kind: 'answerPressure', pressure: 0, how: 'resist' } as const;
  expect(ChooseFirst({ sealed: { seal: 0, order, price: 0 } })).toBeNull();
  expect(ChooseFirst({ sealed: undefined })).not.toBeNull();
});
