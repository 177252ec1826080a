import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { closedWords } from './closed-words.ts';
import { closedKinds } from './menu.ts';

test('a move that cannot be paid says its price, any other why it is closed', () => {
  const p = position();
  at(p.seats, seat('nimbus')).purse = 1;
  const view = viewFor(p, seat('nimbus'));
  const words = (kind: string) => {
    const closed = closedKinds(view, 'company').find((one) => one.kind === kind);
    return closed && closedWords(view, closed);
  };
  expect(words('region')).toBe('It costs 4 cash; you have less.');
  expect(words('closeRegion')).toBe('Data still stands there: move it first.');
});
