import { expect, test } from 'vitest';
import { twoLines } from './two-lines.ts';

test.each([
  ['Dec 2013 to Mar 2014', ['Dec 2013 to', 'Mar 2014']],
  ['Dic 2013 a mar 2014', ['Dic 2013 a', 'mar 2014']],
  ['2030', ['2030']],
  ['Septiembre2014', ['Septiembre2014']],
])('%s is written in as many lines as it needs, in any language', (date, lines) => {
  expect(twoLines(date)).toEqual(lines);
});
