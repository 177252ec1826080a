import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import { publicScenario } from './public-scenario.ts';

const whole = readSetup('dublin-warrant').scenario;
const told = publicScenario(whole);

test('the pages do not learn who holds which police file, nor what is in it', () => {
  expect(
    new Set(told.files.map(({ government, holding, gravity, due }) => `${government}${holding}${gravity}${due}`)).size,
  ).toBe(1);
});

test('the pages do not learn the deck or the merits of the docket', () => {
  expect(told.deck).toEqual([]);
  expect(told.docket.every(({ merits, swing }) => merits === 0 && swing === 0)).toBe(true);
});

test('names and places stay', () => {
  expect(told.seats).toEqual(whole.seats);
  expect(told.files.map(({ id }) => id)).toEqual(whole.files.map(({ id }) => id));
});
