import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Every text that a player can be shown, by its id. A file that is broken is left out; the content linter tells where. */
export function readTexts(): Map<string, string> {
  const files = globSync(['text/en/*.json', 'scenarios/*/text.en.json'], { cwd: ASSETS });
  return new Map(files.flatMap(textsIn));
}

function textsIn(file: string): [string, string][] {
  try {
    return Object.entries(JSON.parse(readFileSync(ASSETS + file, 'utf8')));
  } catch (error) {
    console.error(`comity: assets/${file} is left out: ${(error as Error).message}`);
    return [];
  }
}
