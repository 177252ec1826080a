import { expect, test } from 'vitest';
import { viewFor } from '../../shared/rules/index.ts';
import { warrantChallenged } from '../../shared/testing/dublin.ts';
import { causeLine } from './cause-line.ts';

test('a ruling is told in the words of what it was about: an order, a measure of the day, a fine, a suit', () => {
  const view = viewFor(warrantChallenged(), 'public');
  const told = (kind: 'challenge' | 'docket' | 'fine' | 'suit') =>
    causeLine({ ...view, cases: view.cases.map((one) => ({ ...one, kind })) }, { code: 'ruledNarrow', case: 0 });
  expect(told('challenge')).toBe('The court narrowed the order');
  expect(told('docket')).toBe('The court let it stand in part');
  expect(told('fine')).toBe('The court halved the fine');
  expect(told('suit')).toBe('The court let all but the content go');
});
