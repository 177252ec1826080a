import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a test that replaces a module is named so, as it must not share its modules with others', () => {
  const files = globSync('{shared,server,client,tools,bench}/**/*.test.{ts,tsx}');
  expect(files.length).toBeGreaterThan(100);
  const mocking = files.filter((file) => /^vi\.(mock|doMock)\(/m.test(readFileSync(file, 'utf8')));
  expect(mocking.filter((file) => !file.includes('.mocks.test.'))).toEqual([]);
});
