import { expect, test } from 'vitest';
import { cell } from './export-csv.ts';

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx'])('a text that begins like a formula is made plain: %j', (text) => {
  expect(cell(text)).toBe(`'${text}`);
});

test('a negative number stays a number', () => {
  expect(cell(-3)).toBe('-3');
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(cell('she said "no", twice\nreally')).toBe('"she said ""no"", twice\nreally"');
});
