import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Setup } from '../../shared/model/index.ts';
import { loadRuleset, loadScenario } from '../../shared/scenario/index.ts';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Reads a scenario and its ruleset from assets/. Throws an error that names file, path and mend. */
export function readSetup(id: string): Setup {
  const scenario = loadScenario(readJson(`scenarios/${id}/scenario.json`), `assets/scenarios/${id}/scenario.json`);
  const ruleset = loadRuleset(
    readJson(`rulesets/${scenario.ruleset}.json`),
    `assets/rulesets/${scenario.ruleset}.json`,
  );
  return { scenario, ruleset };
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(ASSETS + path, 'utf8');
  } catch {
    throw new Error(`There is no file assets/${path}: check the id, or put the file there.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`assets/${path} is not valid JSON (${(error as Error).message}): mend it at that place.`);
  }
}
