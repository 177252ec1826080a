import { expect, test } from 'vitest';
import { copies, differences } from './compare.ts';

const SPANISH = { language: 'es', file: () => 'es/a.json' };
const told = (english: string, spanish: string | undefined) =>
  differences({
    english: { 'a.b': english },
    translated: spanish === undefined ? {} : { 'a.b': spanish },
    ...SPANISH,
  });

test('a text that has not been translated is told with its file and its English', () => {
  expect(told('Hand over', undefined)).toEqual(['es/a.json: a.b is missing: translate “Hand over”.']);
});

test('a text that English does not have is told', () => {
  expect(differences({ english: {}, translated: { 'a.c': 'Sobra' }, ...SPANISH })).toEqual([
    'es/a.json: a.c is not in English: mend its id, or remove it.',
  ]);
});

test('a blank that is lost or new is told by its name', () => {
  expect(told('{seat} asks', '{seta} pide')).toEqual([
    'es/a.json: a.b lacks the blank {seat}: put it in.',
    'es/a.json: a.b has a blank {seta} that nothing fills: take it out.',
  ]);
});

test('a plural may be written with other words and other forms, and a plain text may have none', () => {
  expect(told('{n, plural, one {# day} other {# days}}', '{n, plural, one {un día} other {# días}}')).toEqual([]);
  expect(told('{n, plural, one {# day} other {# days}}', 'Días: {n}')).toEqual([]);
});

test('a plural form that the language does not have is told', () => {
  expect(told('{n, plural, other {# days}}', '{n, plural, few {# días} other {# días}}')).toEqual([
    expect.stringMatching(/a\.b cannot be compiled .*few.*plural: one, many, other; selectordinal: other/),
  ]);
});

test('a text that was copied from English and left is told; a name, one word and what has no letters are not', () => {
  const left = (text: string) => copies({ english: { 'a.b': text }, translated: { 'a.b': text }, ...SPANISH });
  expect(left('Hand over {holding}')).toEqual(['es/a.json: a.b is as in English: translate “Hand over {holding}”.']);
  for (const same of ['San Antonio', 'CLOUD Act', 'Software', 'par {par}', '{from} → {to}', '+30 s'])
    expect(left(same), same).toEqual([]);
});
