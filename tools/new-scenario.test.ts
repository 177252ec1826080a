import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('an id that no scenario may have is refused in a sentence, and nothing is laid out', () => {
  const bad = join(folder, 'Bad Name');
  const run = spawnSync(process.execPath, ['tools/new-scenario.ts', '--scenario', bad], { encoding: 'utf8' });
  expect(run.stderr).toMatch(/^The scenario 'Bad Name': id must be an id: letters, .*, not "Bad Name"\.\n$/);
  expect([run.status, existsSync(bad)]).toEqual([2, false]);
});

test('the check of content names what is wrong with a scenario that cannot be read, and goes on', () => {
  const more = join(folder, 'more');
  const scenario = join(more, 'broken');
  cpSync(laidOut, scenario, { recursive: true });
  const file = join(scenario, 'scenario.json');
  const made = readFileSync(file, 'utf8').replace('"id": "draft"', '"id": "broken"');
  writeFileSync(file, made.replace('"countries": []', '"countries": ["EE"]'));
  const env = { ...process.env, COMITY_SCENARIOS: more };
  const run = spawnSync(process.execPath, ['tools/lint-content.ts'], { encoding: 'utf8', env });
  expect(run.stderr).toBe(
    `${file}: jurisdictions.0.countries.0 must be an ISO country number such as "372", not "EE".\n`,
  );
  expect(run.stdout).toBe('1 to mend.\n');
});
