import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textsOfPage } from './page-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function page(files: Record<string, string>): string[] {
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  const all = { 'join.title': 'Join', 'table.title': 'Table', 'why.fear': 'Fear', 'why.hope.much': 'Hope' };
  return Object.keys(textsOfPage(join(folder, 'page.tsx'), all).texts);
}

test('a page has the texts that its own code and what it imports name', () => {
  const files = { 'page.tsx': "import { f } from './f.ts';\nt('join.title');", 'f.ts': "t('table.title');" };
  expect(page(files)).toEqual(['join.title', 'table.title']);
});

test('from an index only the module counts that the name comes from', () => {
  const files = {
    'page.tsx': "import { a } from './kit/index.ts';",
    'kit/index.ts': "export { a } from './a.ts';\nexport { b } from './b.ts';",
    'kit/a.ts': "t('join.title')",
    'kit/b.ts': "t('table.title')",
  };
  expect(page(files)).toEqual(['join.title']);
});

test('an id that is put together brings its whole family', () => {
  expect(page({ 'page.tsx': ['t(`why.$', '{code}`)'].join('') })).toEqual(['why.fear', 'why.hope.much']);
  expect(page({ 'page.tsx': ['t(`why.$', "{code ?? 'fear'}`)"].join('') })).toEqual(['why.fear', 'why.hope.much']);
});

test('what is loaded later counts, a type does not', () => {
  const files = {
    'page.tsx': "import type { T } from './t.ts';\nimport('./later.tsx');",
    't.ts': "t('join.title')",
    'later.tsx': "t('table.title')",
  };
  expect(page(files)).toEqual(['table.title']);
});

test('every page that an address leads to begins with its texts, so that they are there before anything is shown', () => {
  const client = new URL('../../client/', import.meta.url);
  const pages = readFileSync(new URL('router.tsx', client), 'utf8').matchAll(/import\('\.\/([^']+)'\)/g);
  const without = [...pages].filter(
    ([, file]) => !readFileSync(new URL(file, client), 'utf8').startsWith("import 'virtual:page-texts';"),
  );
  expect(without.map(([, file]) => file)).toEqual([]);
});
