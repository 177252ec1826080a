import { expect, test } from 'vitest';
import { onRoster, rosterOf } from './roster.ts';

test('a list is pasted as it comes: numbered, from a table, with gaps and twice the same', () => {
  expect(rosterOf('1. Ada Lovelace\r\n2) Ben  Okri\n\nSmith\tAnna\nBen Okri\n')).toEqual([
    'Ada Lovelace',
    'Ben Okri',
    'Smith Anna',
  ]);
});

test('a typed name finds its line, whole or in part, in any order and case', () => {
  const roster = ['Ada Lovelace', 'Smith, Anna', 'Anna Smit'];
  expect(onRoster(roster, 'ada')).toBe('Ada Lovelace');
  expect(onRoster(roster, 'anna smith')).toBe('Smith, Anna');
  expect(onRoster(roster, 'Lovelace Ada')).toBe('Ada Lovelace');
});

test('a name is found without its accents, and by how it begins where that is only one', () => {
  const roster = ['Chloé Martin', 'Wanda Król', 'Łucja Nowak', 'Greta Lindqvist', 'Greta Berg', 'Samir Khan'];
  expect(onRoster(roster, 'chloe martin')).toBe('Chloé Martin');
  expect(onRoster(roster, 'krol')).toBe('Wanda Król');
  expect(onRoster(roster, 'Lucja')).toBe('Łucja Nowak');
  expect(onRoster(roster, 'Greta L')).toBe('Greta Lindqvist');
  expect(onRoster(roster, 'Sam')).toBe('Samir Khan');
  expect([onRoster(roster, 'Greta'), onRoster(roster, 'S')]).toEqual([undefined, undefined]);
});

test('a name that may be several, or is none, is left to the teacher', () => {
  expect(onRoster(['Anna Smith', 'Anna Smit'], 'Anna')).toBeUndefined();
  expect(onRoster(['Anna Smith'], 'Zoe')).toBeUndefined();
  expect(onRoster(['Anna Smith'], ' ')).toBeUndefined();
});
