import { expect, test } from 'vitest';
import { NothingSealed } from './nothing-sealed.tsx';

test('nobody reads that nothing is sealed where an answer is', () => {
  const order = { kind: 'answerPressure', pressure: 0, how: 'resist' } as const;
  expect(NothingSealed({ sealed: { seal: 0, order, price: 0 } })).toBeNull();
  expect(NothingSealed({ sealed: undefined })).not.toBeNull();
});
