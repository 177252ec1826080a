import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { idsOfPage } from './page-texts.ts';

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
  const all = ['join.title', 'table.title', 'why.fear', 'why.hope.much'];
  return idsOfPage(join(folder, 'page.tsx'), all);
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
