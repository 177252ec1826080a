import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

test('a browser’s translator is told to leave the page alone: under its copies clocks and scores would stand still', () => {
  expect(page).toMatch(/<html[^>]* translate="no"/);
  expect(page).toContain('<meta name="google" content="notranslate" />');
});
