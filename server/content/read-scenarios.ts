import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Setup } from '../../shared/model/index.ts';
import { readSetup } from './read-setup.ts';

const SCENARIOS = fileURLToPath(new URL('../../assets/scenarios/', import.meta.url));

/** All scenarios with their rulesets, by id. Throws an error that names file, path and mend if one is broken. */
export function readScenarios(): Map<string, Setup> {
  const ids = existsSync(SCENARIOS)
    ? readdirSync(SCENARIOS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return new Map(ids.map(({ name }) => [name, readSetup(name)]));
}
