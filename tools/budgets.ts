import { readFileSync } from 'node:fs';
import { excesses } from './vite/page-sizes.ts';
import type { PageSizes } from './vite/write-page-sizes.ts';

/** Holds each built page to its budget of script, and with --table says what all weigh; `npm run build` wrote down the sizes. */
const { pages, heavyTexts } = JSON.parse(
  readFileSync(new URL('../dist/page-sizes.json', import.meta.url), 'utf8'),
) as PageSizes;
const problems = [
  ...excesses(pages),
  ...heavyTexts.map(
    ({ page, language }) =>
      `client/${page} has texts in '${language}' that are far longer than in English: shorten them.`,
  ),
];
if (process.argv.includes('--table')) console.table(Object.fromEntries(pages.map(({ name, ...size }) => [name, size])));
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'All pages keep to their budgets.' : `${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;
