import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ICON_NAMES } from './icon-names.ts';
import { iconFile, iconsOfPage } from './page-icons.ts';

const client = fileURLToPath(new URL('../../client/', import.meta.url));
const pages = globSync('pages/*/index.tsx', { cwd: client }).map((file) => iconsOfPage(client + file));

test('every icon in the list is drawn by a page', () => {
  const drawn = new Set(pages.flatMap(({ first, later }) => [...first, ...later]));
  expect(ICON_NAMES.filter((name) => !drawn.has(name))).toEqual([]);
});

test('every icon that is drawn by its name is in the list', () => {
  const names = globSync('**/*.tsx', { cwd: client })
    .flatMap((file) => [...readFileSync(client + file, 'utf8').matchAll(/<Icon name="([^"]+)"/g)])
    .map(([, name]) => name);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !(ICON_NAMES as readonly string[]).includes(name))).toEqual([]);
});

test('a page has each of its icons once, as an outline', () => {
  for (const { first, later } of pages) expect(first.filter((name) => later.includes(name))).toEqual([]);
  expect(iconFile(['x', 'minus'])).toMatch(/^export default \{"x":"M[^"]+","minus":"M[^"]+"\};\n$/);
});
