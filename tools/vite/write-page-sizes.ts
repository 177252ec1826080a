import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { FIRST_LANGUAGE, isPseudo } from '../../shared/text/languages.ts';
import { type Page, pagesOf, type Texts } from './page-sizes.ts';

/** What a build weighs: its pages, and those whose texts are far longer in a translation than in English. */
export type PageSizes = { pages: Page[]; heavyTexts: { page: string; language: string }[] };

/** What a translation may weigh of English: Spanish has some 8 % more. */
const TRANSLATION_MOST = 1.15;
const CATALOGUE = /^assets\/texts\/[^/]+\/([\w-]+)(\.later)?\.([\w-]+)\.js$/;
/** Icons are built as one more language. */
const ICONS = 'icons';

/** Writes page-sizes.json beside the folder of the built pages, for tools/budgets.ts: gzip at its best. */
export function writePageSizes(): Plugin {
  return {
    name: 'comity:write-page-sizes',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      await writeFile(join(dir, '..', 'page-sizes.json'), JSON.stringify(sizesOf(bundle)));
    },
  };
}

function sizesOf(bundle: Rolldown.OutputBundle): PageSizes {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter((one): one is Rolldown.OutputChunk => one.type === 'chunk');
  const catalogues = outputs.filter((one): one is Rolldown.OutputAsset => one.type === 'asset').flatMap(catalogueOf);
  const textsIn = (page: string, language: string): Texts => {
    const size = (later: boolean) =>
      catalogues.find((one) => one.page === page && one.language === language && one.later === later)?.size ?? 0;
    return { first: size(false), later: size(true) };
  };
  const weight = (page: string, language: string) => {
    const { first, later } = textsIn(page, language);
    return first + later;
  };
  const textsAndIconsOf = (page: string): Texts => {
    const [texts, icons] = [textsIn(page, FIRST_LANGUAGE), textsIn(page, ICONS)];
    return { first: texts.first + icons.first, later: texts.later + icons.later };
  };
  return {
    pages: pagesOf(
      chunks,
      (file) => {
        const output = bundle[file];
        return output?.type === 'chunk' ? gzipped(output.code) : 0;
      },
      textsAndIconsOf,
    ),
    heavyTexts: catalogues
      .filter(({ later, language }) => !later && language !== ICONS)
      .filter(({ page, language }) => weight(page, language) > weight(page, FIRST_LANGUAGE) * TRANSLATION_MOST)
      .map(({ page, language }) => ({ page, language })),
  };
}

function catalogueOf({ fileName, source }: Rolldown.OutputAsset) {
  const [, page, later, language] = CATALOGUE.exec(fileName) ?? [];
  return page && !isPseudo(language) ? [{ page, later: later !== undefined, language, size: gzipped(source) }] : [];
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
