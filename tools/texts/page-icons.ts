import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ICON_NAMES } from './icon-names.ts';
import { modulesOf, sourceOf } from './module-graph.ts';

const DRAWING =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 256 256" fill="currentColor"><path d="([^"]+)"\/><\/svg>$/;

/** The names of the icons that a page can draw at first, and of those that only a part draws which it loads later: all that stand in their code. */
export function iconsOfPage(entry: string): { first: string[]; later: string[] } {
  const first = namesIn(modulesOf(entry, false));
  return { first, later: namesIn(modulesOf(entry, true)).filter((name) => !first.includes(name)) };
}

function namesIn(modules: Iterable<string>): string[] {
  const code = [...modules].map(sourceOf).join('\n');
  return ICON_NAMES.filter((name) => code.includes(`'${name}'`) || code.includes(`"${name}"`));
}

/** The source of a module that holds the outlines of icons, by their names. */
export function iconFile(names: readonly string[]): string {
  return `export default ${JSON.stringify(Object.fromEntries(names.map((name) => [name, outlineOf(name)])))};\n`;
}

function outlineOf(name: string): string {
  const file = import.meta.resolve(`@phosphor-icons/core/bold/${name}-bold.svg`);
  const [, outline] = DRAWING.exec(readFileSync(fileURLToPath(file), 'utf8').trim()) ?? [];
  if (!outline) throw new Error(`The icon '${name}' is more than one outline: client/ui/icon.tsx cannot draw it.`);
  return outline;
}
