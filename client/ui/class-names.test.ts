import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sheets that restyle parts of others: for small screens, and for forced colours. */
const ACROSS = ['features/table', 'ui'];

test('a class that stands alone in a style sheet belongs to one page or feature', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of globSync('**/*.css', { cwd: 'client' })) {
    const [zone, part = ''] = file.split('/');
    const owner = zone === 'ui' ? 'ui' : `${zone}/${part}`;
    if (ACROSS.includes(owner)) continue;
    const css = readFileSync(`client/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, selectors = ''] of css.matchAll(/([^{}]+)\{/g))
      for (const selector of selectors.replace(/\([^)]*\)/g, '()').split(',')) {
        const [, name] = /^\.([\w-]+)(?::[\w-]+)*$/.exec(selector.trim()) ?? [];
        if (name && !name.startsWith('k-')) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
      }
  }
  const shared = [...owners].filter(([, by]) => by.size > 1).map(([name, by]) => `.${name}: ${[...by].join(', ')}`);
  expect(shared).toEqual([]);
});
