import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Setup } from '../../shared/model/index.ts';
import { loadPar, loadRuleset, loadScenario, loadValue } from '../../shared/scenario/index.ts';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Reads a scenario and its ruleset from assets/: what a game is made of. Throws an error that names file, path and mend. */
export function readContent(id: string): Pick<Setup, 'scenario' | 'ruleset'> {
  const folder = `scenarios/${id}`;
  const scenario = loadScenario(readJson(`${folder}/scenario.json`), `assets/${folder}/scenario.json`);
  const ruleset = loadRuleset(
    readJson(`rulesets/${scenario.ruleset}.json`),
    `assets/rulesets/${scenario.ruleset}.json`,
  );
  return { scenario, ruleset };
}

/** The same with par and value, which are made from games. */
export function readSetup(id: string): Setup {
  const { scenario, ruleset } = readContent(id);
  const folder = `scenarios/${id}`;
  const fit = `run npm run fit -- --scenario ${id}`;
  const par = loadPar(readJson(`${folder}/par.json`, fit), `assets/${folder}/par.json`, scenario);
  const value = `${folder}/value.json`;
  if (!existsSync(ASSETS + value)) return { scenario, ruleset, par, level: 'practised' };
  return { scenario, ruleset, par, level: 'practised', value: loadValue(readJson(value), `assets/${value}`, scenario) };
}

function readJson(path: string, mend = 'check the id, or put the file there'): unknown {
  let text: string;
  try {
    text = readFileSync(ASSETS + path, 'utf8');
  } catch {
    throw new Error(`There is no file assets/${path}: ${mend}.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`assets/${path} is not valid JSON (${(error as Error).message}): mend it at that place.`);
  }
}
