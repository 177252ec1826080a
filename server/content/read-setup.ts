import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Setup } from '../../shared/model/index.ts';
import { generalPar, loadPar, loadRuleset, loadScenario, loadValue } from '../../shared/scenario/index.ts';

export const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** The folder of a scenario: what has a slash is the folder itself, anything else the id of one in assets/scenarios. */
export function folderOf(scenario: string, assets = ASSETS): string {
  return /[\\/]/.test(scenario) ? resolve(scenario) : join(assets, 'scenarios', scenario);
}

/** Reads a scenario and its ruleset: what a game is made of. Throws an error that names file, path and mend. */
export function readContent(of: string, assets = ASSETS): Pick<Setup, 'scenario' | 'ruleset'> {
  const folder = folderOf(of, assets);
  const file = join(folder, 'scenario.json');
  const scenario = loadScenario(readJson(file, assets), nameOf(file, assets));
  if (scenario.id !== basename(folder))
    throw new Error(
      `${nameOf(file, assets)} says that its id is '${scenario.id}': it must be the folder's name, '${basename(folder)}'.`,
    );
  const rules = join(assets, `rulesets/${scenario.ruleset}.json`);
  return { scenario, ruleset: loadRuleset(readJson(rules, assets), nameOf(rules, assets)) };
}

/**
 * The same with par and value, which npm run fit makes from games. A scenario without its own plays with the general
 * ones: what a seat of that role usually scores, and what its standing is usually worth.
 */
export function readSetup(of: string, assets = ASSETS): Setup {
  const { scenario, ruleset } = readContent(of, assets);
  const folder = folderOf(of, assets);
  const parFile = join(folder, 'par.json');
  const par = existsSync(parFile)
    ? loadPar(readJson(parFile, assets), nameOf(parFile, assets), scenario)
    : generalPar(scenario);
  const file = join(folder, 'value.json');
  if (!existsSync(file)) return { scenario, ruleset, par, level: 'practised' };
  const value = loadValue(readJson(file, assets), nameOf(file, assets), scenario);
  return { scenario, ruleset, par, level: 'practised', value };
}

/** A file as it is called in messages: from the assets' folder on, or its whole path where it lies elsewhere. */
function nameOf(file: string, assets: string): string {
  const from = relative(assets, file);
  return from.startsWith('..') ? file : `assets/${from.replaceAll('\\', '/')}`;
}

export function readJson(file: string, assets = ASSETS, mend = 'check the id, or put the file there'): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`There is no file ${nameOf(file, assets)}: ${mend}.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${nameOf(file, assets)} is not valid JSON (${(error as Error).message}): mend it at that place.`);
  }
}
