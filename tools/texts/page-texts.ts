import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesOf, sourceOf } from './module-graph.ts';

type Texts = Record<string, string>;

/** A text id in quotes, or its beginning; and one that is put together from parts. */
const WHOLE = /['"]([a-z]\w*(?:\.\w+)+)['"]/g;
const MADE = /`([a-z]\w*\.(?:\$\{[^}`]*\}|[\w.])*)`/g;

/** All texts in a language, from the folder that holds them. */
export function textsIn(folder: string): Texts {
  const files = globSync('*.json', { cwd: folder }).sort();
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

/**
 * The texts that a page can show: every one whose id stands in the code of the page, whole or put together. An id that
 * comes over the line is found where the page knows its family: `why.${code}` takes every text that begins with 'why.'.
 */
export function textsOfPage(entry: string, all: Texts): { texts: Texts; modules: Set<string> } {
  const modules = modulesOf(entry);
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
  const shown = Object.entries(all).filter(([id]) => whole.has(id) || families.some((one) => one.test(id)));
  return { texts: Object.fromEntries(shown), modules };
}
