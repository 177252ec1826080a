import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const client = new URL('../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, client), 'utf8');

test('every icon that the pages load is drawn by one of them', () => {
  const [, list = ''] = /'\.\/\{([^}]+)\}-bold\.svg'/.exec(read('ui/icon.tsx')) ?? [];
  const code = readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map(read)
    .join('\n');
  const names = list.split(',');
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !code.includes(`'${name}'`) && !code.includes(`"${name}"`))).toEqual([]);
});
