import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const FROM =
  /(?:import|export)\s+(type\s+)?(?:(\*(?:\s+as\s+\w+)?)|(\w+\s*,\s*)?\{([^}]*)\}|(\w+))\s+from\s+'([^']+)'/g;
const LATER = /import\(\s*'([^']+)'\s*\)/g;
const BARE = /^import '([^']+)';/gm;
const CODE = /\.tsx?$/;

type Edge = { file: string; names?: string[] };

/**
 * The modules whose code a page may run: what it imports at once and so on; with `later` what it loads later, too.
 * Where a name is taken from an index, only the module that the name comes from counts, as in the built files.
 */
export function modulesOf(entry: string, later: boolean): Set<string> {
  const seen = new Set<string>();
  visit(entry);
  return seen;

  function visit(file: string): void {
    if (seen.has(file) || !CODE.test(file) || !existsSync(file)) return;
    seen.add(file);
    for (const edge of edgesOf(file, later)) {
      if (!isIndex(edge.file) || !edge.names) visit(edge.file);
      else for (const name of edge.names) follow(edge.file, name, new Set());
    }
  }

  function follow(index: string, name: string, met: Set<string>): void {
    if (met.has(index)) return;
    met.add(index);
    const named = edgesOf(index, later).find(({ names }) => names?.includes(name));
    const all = edgesOf(index, later).filter(({ names }) => names === undefined);
    if (named && !isIndex(named.file)) visit(named.file);
    else if (named) follow(named.file, name, met);
    else for (const { file } of all) isIndex(file) ? follow(file, name, met) : visit(file);
    if (!named && all.length === 0) visit(index);
  }
}

const isIndex = (file: string) => file.endsWith('/index.ts');

/** The source of a module. */
export function sourceOf(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Modules that a module brings to life; `names` where only some of what they offer is taken. */
function edgesOf(file: string, later: boolean): Edge[] {
  if (!existsSync(file)) return [];
  const code = sourceOf(file);
  const to = (specifier: string) => resolve(dirname(file), specifier.replace(/\?.*$/, ''));
  const local = (specifier: string) => specifier.startsWith('.');
  const edges: Edge[] = [];
  for (const [, isType, , whole, list, only, specifier] of code.matchAll(FROM)) {
    if (isType || !local(specifier)) continue;
    const names = list
      ?.split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '' && !part.startsWith('type '))
      .map((part) => part.split(' as ')[0].trim());
    if (list !== undefined && names?.length === 0 && !whole) continue;
    edges.push({ file: to(specifier), names: whole || only ? undefined : names });
  }
  for (const pattern of later ? [LATER, BARE] : [BARE])
    for (const [, specifier] of code.matchAll(pattern)) if (local(specifier)) edges.push({ file: to(specifier) });
  return edges;
}
