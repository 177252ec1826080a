import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ASSETS } from './read-setup.ts';

/** A folder of further scenarios; tests play such. */
const MORE = process.env.COMITY_SCENARIOS;

/**
 * The folder of each scenario, by its id, which is the folder's name: those in assets/scenarios, then those in `more`.
 * Of two with one id the first counts.
 */
export function scenarioFolders(assets = ASSETS, more = MORE): Map<string, string> {
  const folders = new Map<string, string>();
  for (const shelf of [join(assets, 'scenarios'), ...(more ? [resolve(more)] : [])]) {
    if (!existsSync(shelf)) continue;
    for (const entry of readdirSync(shelf, { withFileTypes: true })) {
      const folder = join(shelf, entry.name);
      if (entry.isDirectory() && !folders.has(basename(folder))) folders.set(entry.name, folder);
    }
  }
  return folders;
}
