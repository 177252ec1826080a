import { expect, test } from 'vitest';
import { bundleProblems, type Chunk, fontProblems, inRepository } from './bundle-guard.ts';

const chunk = (part: Partial<Chunk>): Chunk => ({ isEntry: false, imports: [], moduleIds: [], ...part });
const phaser = chunk({ moduleIds: ['node_modules/phaser/dist/phaser.esm.js'] });

test('Phaser in a chunk of its own, loaded later, is fine', () => {
  const index = chunk({ isEntry: true, moduleIds: ['client/app/main.tsx'] });
  expect(bundleProblems({ 'index.js': index, 'phaser.js': phaser })).toEqual([]);
});

test('Phaser behind a static import of the first page is a problem', () => {
  const index = chunk({ isEntry: true, imports: ['table.js'] });
  const table = chunk({ imports: ['phaser.js'] });
  expect(bundleProblems({ 'index.js': index, 'table.js': table, 'phaser.js': phaser })).toHaveLength(1);
});

test('rules and server code in the client are problems', () => {
  const index = chunk({ isEntry: true, moduleIds: ['shared/rules/index.ts', 'server/main.ts'] });
  expect(bundleProblems({ 'index.js': index })).toHaveLength(2);
});

test('a package may have folders named server or rules', () => {
  const index = chunk({ isEntry: true, moduleIds: ['node_modules/x/server/index.js'] });
  expect(bundleProblems({ 'index.js': index })).toEqual([]);
});

test('a checkout may stand in a folder named bench or server', () => {
  const path = inRepository('/home/server/bench/client/app/base.ts', '/home/server/bench/');
  expect(bundleProblems({ 'index.js': chunk({ isEntry: true, moduleIds: [path] }) })).toEqual([]);
});

test('a family that no style sheet has is a problem', () => {
  const face = (family: string) => `@font-face{font-family:${family};src:url(x.woff2)}`;
  const sheets = [`${face('Besley Variable')}${face('Public Sans Variable')}`, 'code{font-family:Courier Prime}'];
  expect(fontProblems(sheets)).toHaveLength(1);
  expect(fontProblems([...sheets, face('Courier Prime')])).toEqual([]);
});
