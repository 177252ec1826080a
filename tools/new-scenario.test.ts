import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSetup } from '../server/content/read-setup.ts';
import { scenarioTexts } from '../server/content/scenario-texts.ts';
import { missingTexts } from '../shared/scenario/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-'));
const laidOut = join(folder, 'draft');
beforeAll(() => {
  execFileSync(process.execPath, ['tools/new-scenario.ts', '--scenario', laidOut, '--companies', '2']);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a scenario that was just laid out can be loaded and lacks no text', () => {
  expect(missingTexts(readSetup(laidOut).scenario, scenarioTexts(laidOut))).toEqual([]);
});

test('its files are written as the lint of the project wants them', () => {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path=new.json'];
  for (const file of ['scenario.json', 'text.en.json']) {
    const input = readFileSync(join(laidOut, file), 'utf8');
    expect(execFileSync(process.execPath, biome, { input, encoding: 'utf8' })).toBe(input);
  }
});

test('on its map no two seats have the same letters, and no two datacenters the same name or place', () => {
  const { seats, datacenters } = readSetup(laidOut).scenario;
  const texts = scenarioTexts(laidOut);
  expect(new Set(seats.map(({ letters }) => letters)).size).toBe(seats.length);
  expect(new Set(datacenters.map(({ city }) => texts[city])).size).toBe(datacenters.length);
  expect(new Set(datacenters.map(({ lon, lat }) => `${lon} ${lat}`)).size).toBe(datacenters.length);
});
