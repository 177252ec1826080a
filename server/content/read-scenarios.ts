import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Setup } from '../../shared/model/index.ts';
import { ASSETS, readSetup } from './read-setup.ts';

/**
 * All scenarios with their rulesets, by id, which is the name of their folder. One that is broken is left out, and
 * `complain` hears which file, where and how to mend it. Throws where none is left.
 */
export function readScenarios(complain: (sentence: string) => void, assets = ASSETS): Map<string, Setup> {
  const folder = join(assets, 'scenarios');
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const setups = new Map<string, Setup>();
  for (const { name } of names) {
    try {
      setups.set(name, readSetup(name, assets));
    } catch (error) {
      complain(`The scenario '${name}' is left out. ${(error as Error).message}`);
    }
  }
  if (setups.size === 0) throw new Error(`No scenario in ${folder} can be played.`);
  return setups;
}
