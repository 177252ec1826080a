import { expect, test } from 'vitest';
import { withQueries } from './custom-media.ts';

const MEDIA = { '--low': '(max-height: 400px), (max-width: 300px)' };

test('a query stands where its name was', () => {
  expect(withQueries('a{}\n@media (--low) {\n  a {}\n}', MEDIA)).toBe(
    'a{}\n@media (max-height: 400px), (max-width: 300px) {\n  a {}\n}',
  );
});

test('a name that is none is an error, and so is one joined to another query', () => {
  expect(() => withQueries('@media (--lower) {}', MEDIA)).toThrow('--lower');
  expect(() => withQueries('@media (--low) and (pointer: coarse) {}', MEDIA)).toThrow('--low');
});

test('properties are no queries', () => {
  const css = '@media print {\n  a { --low: 1px; }\n}';
  expect(withQueries(css, MEDIA)).toBe(css);
});
