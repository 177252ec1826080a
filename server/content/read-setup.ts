import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Setup } from '../../shared/model/index.ts';
import { loadPar, loadRuleset, loadScenario, loadValue } from '../../shared/scenario/index.ts';

export const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Reads a scenario and its ruleset from assets/: what a game is made of. Throws an error that names file, path and mend. */
export function readContent(id: string, assets = ASSETS): Pick<Setup, 'scenario' | 'ruleset'> {
  const file = `scenarios/${id}/scenario.json`;
  const scenario = loadScenario(readJson(assets, file), `assets/${file}`);
  if (scenario.id !== id)
    throw new Error(`assets/${file} says that its id is '${scenario.id}': it must be the folder's name, '${id}'.`);
  const rules = `rulesets/${scenario.ruleset}.json`;
  return { scenario, ruleset: loadRuleset(readJson(assets, rules), `assets/${rules}`) };
}

/** The same with par and value, which are made from games. */
export function readSetup(id: string, assets = ASSETS): Setup {
  const { scenario, ruleset } = readContent(id, assets);
  const folder = `scenarios/${id}`;
  const fit = `run npm run fit -- --scenario ${id}`;
  const par = loadPar(readJson(assets, `${folder}/par.json`, fit), `assets/${folder}/par.json`, scenario);
  const file = `${folder}/value.json`;
  if (!existsSync(join(assets, file))) return { scenario, ruleset, par, level: 'practised' };
  const value = loadValue(readJson(assets, file), `assets/${file}`, scenario);
  return { scenario, ruleset, par, level: 'practised', value };
}

function readJson(assets: string, path: string, mend = 'check the id, or put the file there'): unknown {
  let text: string;
  try {
    text = readFileSync(join(assets, path), 'utf8');
  } catch {
    throw new Error(`There is no file assets/${path}: ${mend}.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`assets/${path} is not valid JSON (${(error as Error).message}): mend it at that place.`);
  }
}
