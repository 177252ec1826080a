import { expect, test } from 'vitest';
import { cell, classCsv } from './export-csv.ts';
import { aLesson } from './testing.ts';

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx'])('a text that begins like a formula is made plain: %j', (text) => {
  expect(cell(text)).toBe(`'${text}`);
});

test('a negative number stays a number', () => {
  expect(cell(-3)).toBe('-3');
});

test('a table with semicolons has its cells apart by them, and none within', async () => {
  const { lesson, join } = await aLesson();
  await join('Ada');
  const [header, row] = (await classCsv(lesson, ';')).split('\r\n');
  expect(header.replace('\uFEFF', '').split(';').slice(0, 3)).toEqual(['name', 'world', 'seat']);
  expect(row.split(';')).toHaveLength(header.split(';').length);
  expect(cell('first; second')).toBe('"first; second"');
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(cell('she said "no", twice\nreally')).toBe('"she said ""no"", twice\nreally"');
});
