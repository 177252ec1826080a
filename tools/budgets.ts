import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { FIRST_LANGUAGE, isPseudo } from '../shared/text/languages.ts';
import { excesses, type Page, pagesOf, type Texts } from './vite/page-sizes.ts';

/** Builds the pages without writing them, and says how much script each loads: gzip at its best, in kB. */
const result = await build({ logLevel: 'error', build: { write: false } });
const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
const chunks = outputs.filter((one) => one.type === 'chunk');
const sizeOf = (file: string) => {
  const chunk = chunks.find((one) => one.fileName === file);
  return chunk ? gzipSync(chunk.code, { level: 9 }).length : 0;
};
/** Bytes of the texts and icons that pages show at first, and of those that come with their later parts. */
const catalogues = outputs.flatMap((one) => {
  const [, page, later, language] = /^assets\/texts\/[^/]+\/([\w-]+)(\.later)?\.([\w-]+)\.js$/.exec(one.fileName) ?? [];
  return one.type === 'asset' && page && !isPseudo(language)
    ? [{ page, later: later !== undefined, language, size: gzipSync(one.source, { level: 9 }).length }]
    : [];
});
const textsIn = (page: string, language: string): Texts => {
  const sizes = catalogues.filter((one) => one.page === page && one.language === language);
  const size = (later: boolean) => sizes.find((one) => one.later === later)?.size ?? 0;
  return { first: size(false), later: size(true) };
};
/** A page's texts in English, on which the budgets were set, and its icons. */
const textsOf = (page: string) => textsIn(page, FIRST_LANGUAGE);
const textsAndIconsOf = (page: string): Texts => {
  const [texts, icons] = [textsOf(page), textsIn(page, 'icons')];
  return { first: texts.first + icons.first, later: texts.later + icons.later };
};
/** What a translation may weigh of English: Spanish has some 8 % more. */
const TRANSLATION_MOST = 1.15;
const sum = ({ first, later }: Texts) => first + later;
const heavy = catalogues
  .filter(({ later, language }) => !later && language !== 'icons')
  .filter(({ page, language }) => sum(textsIn(page, language)) > sum(textsOf(page)) * TRANSLATION_MOST)
  .map(
    ({ page, language }) =>
      `client/${page} has texts in '${language}' that are far longer than in English: shorten them.`,
  );
const pages: Page[] = pagesOf(chunks, sizeOf, textsAndIconsOf);
const problems = [...excesses(pages), ...heavy];
if (process.argv.includes('--table')) console.table(Object.fromEntries(pages.map(({ name, ...size }) => [name, size])));
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'All pages keep to their budgets.' : `${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;
