import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CLIENT = new URL('../', import.meta.url).pathname;
const TOKENS = 'ui/tokens.css';
const read = (file: string) => readFileSync(join(CLIENT, file), 'utf8');
const sheets = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

test('the scale of motion is set in the tokens alone: a length of the same name would stop what moves by it', () => {
  const times = new Set([...read(TOKENS).matchAll(/(--[\w-]+): \d+ms/g)].map(([, name]) => name));
  expect(times.size).toBeGreaterThan(0);
  const elsewhere = sheets
    .filter((file) => file !== TOKENS)
    .flatMap((file) =>
      [...read(file).matchAll(/(--[\w-]+):/g)].flatMap(([, name]) => (times.has(name) ? `${file} ${name}` : [])),
    );
  expect(elsewhere).toEqual([]);
});
