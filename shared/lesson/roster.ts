import { lookOf } from './name.ts';

/** Most signs of a name on the teacher's list. */
export const REAL_NAME_MOST = 60;

/** A pasted list, one name a line; the columns of a table that was copied are read as one name, numbers in front are left out. */
export function rosterOf(pasted: string): string[] {
  const names = pasted
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\t;]+/g, ' ').replace(/^\s*\d+[.):]?\s+/, ''))
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, REAL_NAME_MOST))
    .filter(Boolean);
  return [...new Set(names)];
}

/** The one name of the list that was typed, whole or in part, in whatever order its words stand; undefined where it may be several or none. */
export function onRoster(roster: readonly string[], typed: string): string | undefined {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return undefined;
  const whole = roster.filter((name) => sameWords(wordsOf(name), wanted));
  if (whole.length === 1) return whole[0];
  const part = roster.filter((name) => wanted.every((word) => wordsOf(name).includes(word)));
  return part.length === 1 ? part[0] : undefined;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s,.]+/)
    .map(lookOf)
    .filter(Boolean);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}
