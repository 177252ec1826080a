import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { position } from '../../testing/index.ts';
import { precedentOf } from './precedent.ts';

const US = 0;
const UK = 2;

test('a trial lifts its ground by 1, and the heaviest other test falls', () => {
  expect(precedentOf(position(), US, 1, 'location')).toEqual([
    { jurisdiction: US, test: 'location', from: 1, to: 2 },
    { jurisdiction: US, test: 'control', from: 3, to: 2 },
  ]);
});

test('a trial cannot lift a test above 3, and then nothing falls', () => {
  expect(precedentOf(position(), US, 1, 'control')).toEqual([]);
});

test('a bold ruling on appeal moves at most half the room that is left', () => {
  const [own] = precedentOf(position(), US, 2, 'location');
  expect(own).toEqual({ jurisdiction: US, test: 'location', from: 1, to: 3 });
});

test('from the second level foreign courts at least 2 lower follow by 1', () => {
  expect(precedentOf(position(), US, 2, 'location').slice(2)).toEqual([
    { jurisdiction: UK, test: 'location', from: 1, to: 2 },
  ]);
});

test('ties for the heaviest other test are broken by the list of tests', () => {
  const p = position();
  at(p.jurisdictions, US).weights = [2, 2, 2, 2, 0];
  expect(precedentOf(p, US, 1, 'person')[1]).toMatchObject({ test: 'location', to: 1 });
});
