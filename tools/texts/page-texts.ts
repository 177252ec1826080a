import { modulesOf, sourceOf } from './module-graph.ts';

/** A text id in quotes, or its beginning; and one that is put together from parts. */
const WHOLE = /['"]([a-z]\w*(?:\.\w+)+)['"]/g;
const MADE = /`([a-z]\w*\.(?:\$\{[^}`]*\}|[\w.])*)`/g;

/**
 * The ids of the texts that a page can show at first, and of those that only a part shows which it loads later: every one that
 * stands in the code of the page, whole or put together. An id that comes over the line is found where the page knows its
 * family: `why.${code}` takes every text that begins with 'why.'.
 */
export function idsOfPage(entry: string, all: readonly string[]): { first: string[]; later: string[] } {
  const first = idsIn(modulesOf(entry, false), all);
  const known = new Set(first);
  return { first, later: idsIn(modulesOf(entry, true), all).filter((id) => !known.has(id)) };
}

function idsIn(modules: Iterable<string>, all: readonly string[]): string[] {
  const whole = new Set<string>();
  const made = new Set<string>();
  for (const file of modules) {
    const code = sourceOf(file);
    for (const [, id] of code.matchAll(WHOLE)) whole.add(id);
    for (const [, id] of code.matchAll(MADE)) made.add(id);
  }
  const families = [...made].map(
    (id) =>
      new RegExp(
        `^${id
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('[\\w.]+')}$`,
      ),
  );
  return all.filter((id) => whole.has(id) || families.some((one) => one.test(id)));
}
