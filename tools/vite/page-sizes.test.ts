import { expect, test } from 'vitest';
import { type BuiltChunk, excesses, pagesOf } from './page-sizes.ts';

const KIB = 1024;
const chunk = (fileName: string, part: Partial<BuiltChunk> = {}): BuiltChunk => ({
  fileName,
  isEntry: false,
  facadeModuleId: null,
  imports: [],
  dynamicImports: [],
  moduleIds: [],
  ...part,
});
const page = (name: string, part: Partial<BuiltChunk>) =>
  chunk(`${name}.js`, { facadeModuleId: `/comity/client/pages/${name}/index.tsx`, ...part });
const main = chunk('main.js', { isEntry: true, dynamicImports: ['join.js', 'table.js'] });
const sdk = chunk('sdk.js', { moduleIds: ['/comity/node_modules/@colyseus/sdk/index.js'] });

test('a page loads the entry and what it imports; other pages and what comes later do not count at first', () => {
  const join = page('join', { imports: ['kit.js'], dynamicImports: ['later.js', 'table.js'] });
  const all = [main, join, chunk('kit.js'), chunk('later.js'), page('table', {})];
  expect(pagesOf(all, () => KIB)[0]).toEqual({ name: 'join', first: 3, all: 4, waitsForSocket: false });
});

test('what sockets need counts at first where a page opens one, and nowhere else', () => {
  const net = chunk('net.js', { dynamicImports: ['sdk.js'] });
  const all = [main, net, sdk, page('join', { imports: ['net.js'] }), page('table', { imports: ['net.js'] })];
  expect(pagesOf(all, () => KIB).map(({ first }) => first)).toEqual([3, 4]);
});

test('a page that waits for what sockets need is told of', () => {
  const [join] = pagesOf([main, sdk, page('join', { imports: ['sdk.js'] })], () => KIB);
  expect(excesses([join])).toEqual([expect.stringContaining('client/pages/join waits for @colyseus/sdk')]);
});

test('a page over its budget is told with what is allowed', () => {
  const said = excesses([{ name: 'table', first: 200, all: 200, waitsForSocket: false }]);
  expect(said).toEqual([expect.stringMatching(/client\/pages\/table loads 200 KiB .* \d+ are allowed/)]);
});
