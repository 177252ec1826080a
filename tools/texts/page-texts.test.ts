import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { idsOfPage } from './page-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function page(files: Record<string, string>): { first: string[]; later: string[] } {
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  const all = ['join.title', 'table.title', 'why.fear', 'why.hope.much'];
  return idsOfPage(join(folder, 'page.tsx'), all);
}

test('a page has the texts that its own code and what it imports name', () => {
  const files = { 'page.tsx': "import { f } from './f.ts';\nt('join.title');", 'f.ts': "t('table.title');" };
  expect(page(files)).toEqual({ first: ['join.title', 'table.title'], later: [] });
});

test('from an index only the module counts that the name comes from', () => {
  const files = {
    'page.tsx': "import { a } from './kit/index.ts';",
    'kit/index.ts': "export { a } from './a.ts';\nexport { b } from './b.ts';",
    'kit/a.ts': "t('join.title')",
    'kit/b.ts': "t('table.title')",
  };
  expect(page(files)).toEqual({ first: ['join.title'], later: [] });
});

test('an id that is put together brings its whole family', () => {
  const family = { first: ['why.fear', 'why.hope.much'], later: [] };
  expect(page({ 'page.tsx': ['t(`why.$', '{code}`)'].join('') })).toEqual(family);
  expect(page({ 'page.tsx': ['t(`why.$', "{code ?? 'fear'}`)"].join('') })).toEqual(family);
});

test('what only a later part shows is told apart, a type does not count', () => {
  const files = {
    'page.tsx': "import type { T } from './t.ts';\nimport('./later.tsx');\nt('why.fear');",
    't.ts': "t('join.title')",
    'later.tsx': "t('table.title'); t('why.fear')",
  };
  expect(page(files)).toEqual({ first: ['why.fear'], later: ['table.title'] });
});

test('every id has a dot, as without one it is no id that pages are searched for', () => {
  const catalogues = fileURLToPath(new URL('../../assets/text', import.meta.url));
  const files = globSync('*/*.json', { cwd: catalogues });
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const ids = Object.keys(JSON.parse(readFileSync(join(catalogues, file), 'utf8')));
    expect(ids.filter((id) => !id.includes('.'))).toEqual([]);
  }
});
