import { posix } from 'node:path';
import type { Source } from './parse.ts';

type Graph = Map<string, readonly string[]>;

/** A sentence for each knot of files that import one another, types included. */
export function circlesIn(sources: readonly Source[]): string[] {
  const graph = knotsOf(new Map(sources.map((source) => [source.path, targetsOf(source)])));
  const told = new Set<string>();
  return [...graph.keys()].flatMap((file) => {
    const circle = told.has(file) ? undefined : wayBack(graph, file);
    for (const one of circle ?? []) told.add(one);
    return circle ? [`${circle.join(' -> ')}: a circle; move what both need into a file of its own`] : [];
  });
}

/** What is left of a graph when every file that imports nothing more has been taken away, again and again. */
function knotsOf(graph: Graph): Graph {
  const left: Graph = new Map();
  for (const [file, targets] of graph) {
    const within = targets.filter((target) => graph.has(target));
    if (within.length > 0) left.set(file, within);
  }
  return left.size === graph.size ? left : knotsOf(left);
}

function targetsOf({ path, imports }: Source): string[] {
  return imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
}

/** The shortest way from a file back to itself. */
function wayBack(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue)
    for (const next of graph.get(file) ?? []) {
      if (next === start) return [...trail(cameFrom, start, file), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  return undefined;
}

function trail(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
