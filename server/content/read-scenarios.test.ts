import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readScenarios } from './read-scenarios.ts';
import { ASSETS } from './read-setup.ts';

let assets: string;
beforeEach(() => {
  assets = mkdtempSync(join(tmpdir(), 'comity-assets-'));
  for (const part of ['rulesets', 'scenarios/dublin-warrant'])
    cpSync(join(ASSETS, part), join(assets, part), { recursive: true });
});
afterEach(() => rmSync(assets, { recursive: true }));

const good = () => readFileSync(join(assets, 'scenarios/dublin-warrant/scenario.json'), 'utf8');
function put(folder: string, text: string): void {
  mkdirSync(join(assets, 'scenarios', folder));
  writeFileSync(join(assets, 'scenarios', folder, 'scenario.json'), text);
}
function read() {
  const sentences: string[] = [];
  return { ids: [...readScenarios((sentence) => sentences.push(sentence), assets).keys()], sentences };
}

test.each([
  ['no JSON', '{ "id": ', 'is not valid JSON'],
  ['another thing', '[]', 'scenario.json'],
  ['an id that another folder has', undefined, "its id is 'dublin-warrant'"],
])('a scenario file with %s is left out with its sentence, and the others are played', (_what, text, sentence) => {
  put('broken', text ?? good());
  const { ids, sentences } = read();
  expect(ids).toEqual(['dublin-warrant']);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain("The scenario 'broken' is left out.");
  expect(sentences[0]).toContain(sentence);
});

test('a folder without a scenario is left out', () => {
  mkdirSync(join(assets, 'scenarios', 'empty'));
  expect(read()).toMatchObject({ ids: ['dublin-warrant'], sentences: [expect.stringContaining('empty')] });
});

test('a scenario whose texts are broken is left out with its sentence', () => {
  cpSync(join(assets, 'scenarios/dublin-warrant'), join(assets, 'scenarios/other'), { recursive: true });
  writeFileSync(join(assets, 'scenarios/other/scenario.json'), good().replace('"dublin-warrant"', '"other"'));
  writeFileSync(join(assets, 'scenarios/other/text.en.json'), '{ "seat.us": "The US",');
  const { ids, sentences } = read();
  expect(ids).toEqual(['dublin-warrant']);
  expect(sentences).toEqual([expect.stringMatching(/'other' is left out.*text\.en\.json is not valid JSON/)]);
});

test('without any scenario the server says so', () => {
  rmSync(join(assets, 'scenarios', 'dublin-warrant'), { recursive: true });
  expect(read).toThrow('No scenario');
});
