import { expect, test } from 'vitest';
import { publicScenario } from './public-scenario.ts';
import { readSetup } from './read-setup.ts';

const whole = readSetup('dublin-warrant').scenario;
const told = publicScenario(whole);

test('the pages do not learn who holds which police file, nor what is in it', () => {
  for (const { id: _, ...file } of told.files)
    expect(file).toEqual({ government: '', dealt: 1, due: 1, later: 0, choices: [] });
});

test('the pages do not learn the deck or the merits of the docket', () => {
  expect(told.deck).toEqual([]);
  expect(told.docket.every(({ merits, swing }) => merits === 0 && swing === 0)).toBe(true);
});

test('names and places stay', () => {
  expect(told.seats).toEqual(whole.seats);
  expect(told.files.map(({ id }) => id)).toEqual(whole.files.map(({ id }) => id));
});
