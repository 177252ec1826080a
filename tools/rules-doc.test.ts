import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from './rules-doc.ts';

test('the rules reference shows the numbers of the ruleset', () => {
  const page = readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8');
  expect(rulesPage(page) === page, 'docs/rules.md is out of date: run npm run docs').toBe(true);
});
