import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COMPILED } from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'comity-compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('Node loads its compiler for TypeScript at the first start alone', () => {
  const file = join(folder, 'main.ts');
  writeFileSync(file, `console.log(process.moduleLoadList.some((name: string) => name.includes('amaro')));`);
  const [where] = Object.keys(COMPILED);
  const env = { ...process.env, [where]: join(folder, 'compiled') };
  const loads = () => execFileSync(process.execPath, [file], { env, encoding: 'utf8' }).trim();
  expect([loads(), loads()]).toEqual(['true', 'false']);
});
