import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { isPseudo } from '../shared/text/languages.ts';
import { excesses, type Page, pagesOf } from './vite/page-sizes.ts';

/** Builds the pages without writing them, and says how much script each loads: gzip at its best, in kB. */
const result = await build({ logLevel: 'error', build: { write: false } });
const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
const chunks = outputs.filter((one) => one.type === 'chunk');
const sizeOf = (file: string) => {
  const chunk = chunks.find((one) => one.fileName === file);
  return chunk ? gzipSync(chunk.code, { level: 9 }).length : 0;
};
/** Texts of a page in the language that needs most; pseudo-languages are for tests. */
const textsOf = (page: string) =>
  Math.max(
    ...outputs.flatMap((one) => {
      const [, name, language] = /^assets\/texts\/[^/]+\/(\w+)\.([\w-]+)\.js$/.exec(one.fileName) ?? [];
      return one.type === 'asset' && name === page && !isPseudo(language)
        ? gzipSync(one.source, { level: 9 }).length
        : 0;
    }),
  );
const pages: Page[] = pagesOf(chunks, sizeOf, textsOf);
const problems = excesses(pages);
if (process.argv.includes('--table')) console.table(Object.fromEntries(pages.map(({ name, ...size }) => [name, size])));
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'All pages keep to their budgets.' : `${problems.length} to mend.`);
process.exitCode = problems.length === 0 ? 0 : 1;
