import { expect, test } from 'vitest';
import { isName, lookOf, NAME_MOST, tidyName, unlike } from './name.ts';

test.each([
  ['spaces around it', '  Anna ', 'Anna'],
  ['a zero-width space within', 'An\u200Bna', 'Anna'],
  ['a mark that turns the line around', '\u202Eevil', 'evil'],
  ['a line break', 'An\nna', 'An na'],
  ['a lone surrogate', 'An\uD800na', 'Anna'],
  ['full-width letters', 'Ａｎｎａ', 'Anna'],
  ['an accent typed as two signs', 'Zoe\u0308', 'Zoë'],
  ['a tower of accents', `A${'\u0301'.repeat(40)}b`, 'Á\u0301\u0301b'],
  ['a space that does not break', 'Anna\u00A0B', 'Anna B'],
])('%s: the name stands as it is read', (_name, typed, tidy) => expect(tidyName(typed)).toBe(tidy));

test.each(['\u200B', '\u3164', '\u2800', '\u202E', '   ', '...', ''])('%j is no name', (typed) =>
  expect(isName(tidyName(typed))).toBe(false),
);

test.each(['Ana', '李', 'नेहा', 'Анна', 'علي', '7'])('%s is a name', (typed) =>
  expect(isName(tidyName(typed))).toBe(true),
);

test('a name is cut between signs, never within one', () => {
  const long = tidyName('😀'.repeat(20));
  expect([...long]).toHaveLength(NAME_MOST);
  expect(long.isWellFormed()).toBe(true);
});

test.each(['anna', 'ANNA', 'An\u200Bna', 'Аnna', 'Αnna', 'An na', 'Ａnna', 'Anna.'])('%s looks like Anna', (twin) =>
  expect(lookOf(twin)).toBe(lookOf('Anna')),
);

test('a figure or two letters that look like one make no other name', () => {
  expect(lookOf('0lga')).toBe(lookOf('Olga'));
  expect(lookOf('l1am')).toBe(lookOf('Liam'));
  expect(lookOf('Tornas')).toBe(lookOf('Tomas'));
});

test('names that can be told apart stay as they are', () => {
  for (const [a, b] of [
    ['Anna', 'Hanna'],
    ['Ana', 'Anna'],
    ['Max', 'May'],
    ['Anna', 'Anna 2'],
  ] as const)
    expect(lookOf(a)).not.toBe(lookOf(b));
});

test('a twin gets a number that nobody has, and still fits', () => {
  expect(unlike('anna', ['Anna'])).toBe('anna 2');
  expect(unlike('Anna', ['anna', 'Аnna 2'])).toBe('Anna 3');
  expect(unlike('Anna', ['Ben'])).toBe('Anna');
  const long = 'Maximiliane Luis';
  expect(unlike(long, [long])).toBe('Maximiliane Lu 2');
});
