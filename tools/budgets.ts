import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { FIRST_LANGUAGE, isPseudo } from '../shared/text/languages.ts';
import { excesses, type Page, pagesOf } from './vite/page-sizes.ts';

/** Builds the pages without writing them, and says how much script each loads: gzip at its best, in kB. */
const result = await build({ logLevel: 'error', build: { write: false } });
const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
const chunks = outputs.filter((one) => one.type === 'chunk');
const sizeOf = (file: string) => {
  const chunk = chunks.find((one) => one.fileName === file);
  return chunk ? gzipSync(chunk.code, { level: 9 }).length : 0;
};
const catalogues = outputs.flatMap((one) => {
  const [, page, language] = /^assets\/texts\/[^/]+\/(\w+)\.([\w-]+)\.js$/.exec(one.fileName) ?? [];
  return one.type === 'asset' && page && !isPseudo(language)
    ? [{ page, language, size: gzipSync(one.source, { level: 9 }).length }]
    : [];
});
/** A page's texts in English, on which the budgets were set. */
const textsOf = (page: string) =>
  catalogues.find((one) => one.page === page && one.language === FIRST_LANGUAGE)?.size ?? 0;
/** What a translation may weigh of English: Spanish has some 8 % more. */
const TRANSLATION_MOST = 1.15;
const heavy = catalogues
  .filter(({ page, size }) => size > textsOf(page) * TRANSLATION_MOST)
  .map(
    ({ page, language }) =>
      `client/${page} has texts in '${language}' that are far longer than in English: shorten them.`,
  );
const pages: Page[] = pagesOf(chunks, sizeOf, textsOf);
const problems = [...excesses(pages), ...heavy];
if (process.argv.includes('--table')) console.table(Object.fromEntries(pages.map(({ name, ...size }) => [name, size])));
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'All pages keep to their budgets.' : `${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;
