import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../server/content/read-setup.ts';
import { scenarioFolders } from '../server/content/scenario-folders.ts';
import { scenarioTexts } from '../server/content/scenario-texts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Code and texts that are for every scenario, and so name none. */
const GENERAL = [
  '{client,server,shared,tools,bench}/**/*.{ts,tsx,mjs,css,html}',
  'assets/{text,ai,lesson,rulesets}/**/*.json',
];
/** Tests play a scenario of ours, and so does the page for looking at the map alone. */
const OF_TESTS = /[.-]tests?\.tsx?$|(^|\/)testing\b|^server\/faults\/|^client\/features\/map\/demo\./;

/** Names that stand in general files all the same, by file; this list may only become shorter. */
const STILL: Record<string, number> = {
  // Fitted on one scenario, and says so.
  'assets/ai/value.json': 1,
  // The maker of a font, in every language.
  'assets/text/*/start.json': 1,
};

/** Every place where code or texts for all scenarios name a place, a seat or a title of one: one sentence each. */
export function namesInGeneral(): string[] {
  const names = [...scenarioFolders().values()].flatMap((folder) => Object.values(namesOf(folder)).flat());
  const pattern = new RegExp(names.join('|'), 'g');
  const files = globSync(GENERAL, { cwd: ROOT }).filter(
    (file) => !OF_TESTS.test(file) && !file.includes('node_modules'),
  );
  return files.flatMap((file) => {
    const lines = readFileSync(ROOT + file, 'utf8').split('\n');
    const found = lines.flatMap((line, at) =>
      [...line.matchAll(pattern)].map(([name]) => `${file}:${at + 1}: names ${name}`),
    );
    const allowed = STILL[file.replace(/^(assets\/text)\/[^/]+/, '$1/*')] ?? 0;
    if (found.length > allowed)
      return found.map((one) => `${one}, which belongs to one scenario: put it into that scenario's folder.`);
    if (found.length < allowed)
      return [
        `${file}: ${found.length} names of scenarios are left of ${allowed}: write that into tools/content-names.ts.`,
      ];
    return [];
  });
}

/** Patterns of the names of a scenario: ids count where they stand in quotes, names where they stand as words. */
export function namesOf(folder: string): { ids: string[]; words: string[] } {
  const { scenario } = readContent(folder);
  const texts = scenarioTexts(folder);
  const ids = [scenario.id, ...[...scenario.seats, ...scenario.jurisdictions].map(({ id }) => id)];
  const words = [
    ...scenario.seats.flatMap(({ id }) => [texts[`seat.${id}.name`], texts[`seat.${id}.short`]]),
    ...scenario.jurisdictions.flatMap(({ id }) => [
      texts[`jurisdiction.${id}.name`],
      texts[`jurisdiction.${id}.adjective`],
    ]),
    ...[...scenario.datacenters, ...scenario.regionSites].map(({ city }) => texts[city]),
    ...scenario.map.seas.map(({ id }) => texts[`sea.${id}`]),
    texts['scenario.name'],
  ];
  return {
    ids: ids.map((id) => `(?<=['"])${id}(?=['"])`),
    words: words
      .filter((word) => word !== undefined)
      .map((word) => `\\b${word.replace(/^The /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`),
  };
}
