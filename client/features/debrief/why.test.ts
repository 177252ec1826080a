import { expect, test } from 'vitest';
import { bandAt, whyRuled } from './why.ts';

const BANDS: [number, number, number] = [35, 50, 65];

test('merits fall in the band whose lower bound they reach', () => {
  expect([34, 35, 50, 65].map((merits) => bandAt(merits, BANDS))).toEqual(['quash', 'defer', 'narrow', 'enforce']);
});

test('a ruling with the merits is told as such', () => {
  expect(whyRuled({ merits: 57, lean: 0, band: 'narrow', bold: 0 }, BANDS)).toEqual({
    code: 'inBand',
    merits: 57,
    band: 'narrow',
  });
});

test('a bold ruling tells its distance', () => {
  expect(whyRuled({ merits: 57, lean: 0, band: 'narrow', bold: 8 }, BANDS)).toMatchObject({ code: 'bold', bold: 8 });
});

test('a lean that carried the case over a line says where it would have been', () => {
  expect(whyRuled({ merits: 38, lean: -20, band: 'defer', bold: 0 }, BANDS)).toMatchObject({
    code: 'lean',
    without: 'narrow',
  });
});
