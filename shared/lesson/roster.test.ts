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

test('a name that may be several, or is none, is left to the teacher', () => {
  expect(onRoster(['Anna Smith', 'Anna Smit'], 'Anna')).toBeUndefined();
  expect(onRoster(['Anna Smith'], 'Zoe')).toBeUndefined();
  expect(onRoster(['Anna Smith'], ' ')).toBeUndefined();
});
