import { expect, test } from 'vitest';
import { otherChoices } from './other-choices.ts';

test('a court that enforced could have ruled in three other ways in the same case', () => {
  const choices = otherChoices({ round: 2, kind: 'enforce', about: { seat: 6, company: 3, case: 4 }, changes: [] });
  expect(choices.map(({ instead }) => instead)).toEqual(['quash', 'defer', 'narrow']);
  expect(choices[0]).toMatchObject({ round: 2, seat: 6, kinds: ['rule'], case: 4 });
});

test('what a company answered is asked of the company, about that demand', () => {
  const about = { seat: 0, company: 3, demand: 7 };
  const [first] = otherChoices({ round: 1, kind: 'handOver', about, changes: [] });
  expect(first).toMatchObject({ seat: 3, kinds: ['comply'], demand: 7, instead: 'narrow' });
});

test('news were nobody’s choice', () => {
  expect(otherChoices({ round: 1, kind: 'news', about: { card: 'merger' }, changes: [] })).toEqual([]);
});
