import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Every text that a player can be shown, by its id. */
export function readTexts(): Map<string, string> {
  const files = globSync(['text/en/*.json', 'scenarios/*/text.en.json'], { cwd: ASSETS });
  return new Map(files.flatMap((file) => Object.entries(JSON.parse(readFileSync(ASSETS + file, 'utf8')))));
}
