import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The id of a scenario like the one we ship, but for its news: they end Comity at once. */
export const BROKEN_WORLD = 'broken-world';

/** The worst that one effect may do. */
const MOST_AT_ONCE = -20;
const LIKE = fileURLToPath(new URL('../../assets/scenarios/dublin-warrant', import.meta.url));

/** Lays that scenario into a folder of its own, for COMITY_SCENARIOS. Whoever asked takes the folder away. */
export function brokenWorld(): string {
  const shelf = mkdtempSync(join(tmpdir(), 'comity-scenarios-'));
  const folder = join(shelf, BROKEN_WORLD);
  cpSync(LIKE, folder, { recursive: true });
  const file = join(folder, 'scenario.json');
  const scenario = JSON.parse(readFileSync(file, 'utf8'));
  const loss = Array.from({ length: 5 }, () => ({ do: 'comity', by: MOST_AT_ONCE }));
  for (const news of scenario.deck) news.effects.push(...loss);
  writeFileSync(file, JSON.stringify({ ...scenario, id: BROKEN_WORLD }));
  return shelf;
}
