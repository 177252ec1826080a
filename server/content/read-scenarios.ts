import { join } from 'node:path';
import type { Setup } from '../../shared/model/index.ts';
import { ASSETS, readJson, readSetup } from './read-setup.ts';
import { scenarioFolders } from './scenario-folders.ts';

/**
 * All scenarios with their rulesets, by id, which is the name of their folder. One that is broken is left out, and
 * `complain` hears which file, where and how to mend it. Throws where none is left.
 */
export function readScenarios(complain: (sentence: string) => void, assets = ASSETS): Map<string, Setup> {
  const setups = new Map<string, Setup>();
  for (const [id, folder] of scenarioFolders(assets)) {
    try {
      const setup = readSetup(folder, assets);
      readJson(join(folder, 'text.en.json'), assets, 'write its texts there');
      setups.set(id, setup);
    } catch (error) {
      complain(`The scenario '${id}' is left out. ${(error as Error).message}`);
    }
  }
  if (setups.size === 0) throw new Error(`No scenario in ${assets}scenarios can be played.`);
  return setups;
}
