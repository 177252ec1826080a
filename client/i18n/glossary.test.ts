import { expect, test } from 'vitest';
import english from '../../assets/text/en/events.json' with { type: 'json' };
import glossaryEnglish from '../../assets/text/en/glossary.json' with { type: 'json' };
import grammar from '../../assets/text/es/core.json' with { type: 'json' };
import words from '../../assets/text/es/glossary.json' with { type: 'json' };
import { glossary } from './glossary.ts';
import { language } from './language.ts';
import { addTexts } from './t.ts';

const marked = (text: string) => glossary.split(text).flatMap(({ id }) => (id ? [id] : []));

test('a word of the glossary is marked once, however it is written', () => {
  expect(marked('The warrant was served. A second Warrant followed.')).toEqual(['warrant']);
});
test('the longer term wins over the shorter one inside it', () => {
  expect(marked('It is a matter of case law.')).toEqual(['doctrine']);
});
test('a word inside another word is left alone', () => {
  expect(marked('The stayed order and the briefcase')).toEqual([]);
});
test('the pieces together are the sentence again', () => {
  const text = 'Comity falls when a court must quash what a treaty could have settled.';
  expect(
    glossary
      .split(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('in another language its own plurals are found, accents or not', () => {
  language.value = 'es';
  addTexts({ ...grammar, ...words }, 'es');
  expect(marked('Dos órdenes judiciales y tres decisiones de adecuación; ninguna jurisdicción cede.')).toEqual([
    'warrant',
    'adequacy',
    'jurisdiction',
  ]);
});

test('names of words may hold any character', () => {
  language.value = 'xx';
  addTexts({ 'grammar.labelsOnly': '', 'grammar.plurals': '[s]', 'glossary.stay.name': '[stay (of an order)]' }, 'xx');
  expect(marked('Here is a [stay (of an order)].')).toEqual(['stay']);
});

test('the meter that falls where an order is quashed is not called the rule of law', () => {
  expect(english['meter.order']).toBe(glossaryEnglish['glossary.order.name']);
  for (const name of [english['meter.order'], words['glossary.order.name']])
    expect(name).not.toMatch(/rule of law|estado de derecho/i);
});
