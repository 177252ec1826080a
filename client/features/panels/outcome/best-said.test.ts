import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { argumentWords } from '../hearing/argument-words.ts';
import { bestSaid } from './best-said.ts';

test('of the side that wins the argument is told on which the ruling rests, of the other the strongest', () => {
  const view = viewFor(warrantChallenged(), seat('meridian'));
  const publicCase = at(view.cases, 0);
  const told = (ruling: 'quash' | 'enforce') =>
    bestSaid(view, publicCase, { ruling, ground: 'location' }).map(({ text }) => text);
  const location = publicCase.arguments.against.find(({ code }) => code === 'location');
  const words = location && argumentWords(view, publicCase, location, 'against');
  const [strongestFor, strongestAgainst] = [publicCase.arguments.for, publicCase.arguments.against].map(
    (all) => all[0],
  );
  expect(strongestAgainst?.code, 'the strongest is another').not.toBe('location');
  expect(told('quash')).toEqual([strongestFor && argumentWords(view, publicCase, strongestFor, 'for'), words]);
  expect(told('enforce')).not.toContain(words);
});

test('a case of the day has both sides told, whatever facts came out', () => {
  const view = viewFor(position({ docket: true }), seat('euCourts'));
  const sides = bestSaid(view, at(view.cases, 0), { ruling: 'quash', ground: 'person' });
  expect(sides.map(({ side }) => side)).toEqual(['for', 'against']);
  for (const { text } of sides) expect(text).not.toMatch(/^docket\./);
});
