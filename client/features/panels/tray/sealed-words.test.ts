import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantServed } from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { slipWords } from './sealed-words.ts';

test('the slip of an answer begins with the number of the order, as on its tab', () => {
  const view = viewFor(warrantServed(), seat('meridian'));
  expect(slipWords(view, { kind: 'comply', demand: 0, tell: false }).note).toMatch(/^US\u20111\u201101: /);
});
