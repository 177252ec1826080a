import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CLIENT = new URL('../', import.meta.url);
/** Left and right, where a style means the beginning and the end of a line; what is laid on the middle has no side, a phone's notch has its own, and a place on a map lies as it lies. */
const SIDES =
  /^(?!.*safe-area-inset).*(?:(?:margin|padding|border)-(?:left|right)\b|(?:text-align|float): (?:left|right)|^\s*(?:left|right): (?!50%|var\(--(?:home|place)-x\)))/;

test('style sheets mirror with the language: they say start and end; a map lies as it lies', () => {
  const files = globSync('**/*.css', { cwd: CLIENT, exclude: ['features/map/**'] });
  const sided = files.flatMap((file) =>
    readFileSync(new URL(file, CLIENT), 'utf8')
      .split('\n')
      .flatMap((line, at) => (SIDES.test(line) ? [`client/${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(sided).toEqual([]);
});
