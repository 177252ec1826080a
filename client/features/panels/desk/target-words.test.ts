import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantServed } from '../../../../shared/testing/dublin.ts';
import { holdingOf, position, seat } from '../../../../shared/testing/index.ts';
import { capital, caseName, docketSide } from '../../../i18n/index.ts';
import { demandWords, targetWords } from './target-words.ts';

test('a brief says which side it takes, so that nobody seals one unawares', () => {
  const view = viewFor(position({ docket: true }), seat('us'));
  const told = view.options.flatMap(({ order }) => (order.kind === 'brief' ? [targetWords(view, order)] : []));
  const [day] = view.cases.filter(({ docket }) => docket);
  for (const side of ['for', 'against'] as const)
    expect(told).toContain(`${day && capital(docketSide(day.docket, side))}: ${day && caseName(view, day)}`);
});

test('data that is called by its city is not said to be in that city', () => {
  const view = viewFor(position(), seat('nimbus'));
  const keys = (holding: string) =>
    targetWords(view, { kind: 'keys', holding: holdingOf(holding), custody: 'trustee' });
  expect(keys('H10')).toBe('Amsterdam mailbox: a trustee holds the keys');
  expect(keys('H11')).toMatch(/^.+ in \w+: a trustee holds the keys$/);
});

test('a state that orders is named with its article', () => {
  const view = viewFor(warrantServed(), seat('ireland'));
  expect(demandWords(view, at(view.demands, 0).id)).toMatch(/^The US wants one mailbox/);
});
