import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { caseName } from '../../../i18n/index.ts';
import { targetWords } from './target-words.ts';

test('a brief says which side it takes, so that nobody seals one unawares', () => {
  const view = viewFor(position({ docket: true }), seat('us'));
  const told = view.options.flatMap(({ order }) => (order.kind === 'brief' ? [targetWords(view, order)] : []));
  const [day] = view.cases.filter(({ docket }) => docket);
  expect(told).toContain(`It should stand: ${day && caseName(view, day)}`);
  expect(told).toContain(`It should fall: ${day && caseName(view, day)}`);
});
