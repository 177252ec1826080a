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

/** Letters of a word that are enough to find a name by how it begins. */
const BEGINNING_LEAST = 3;

/**
 * The one name of the list that was typed: whole, some of its words, or how they begin, in whatever order, with or without
 * accents; undefined where it may be several or none. A nickname is no answer to the question who one is: it counts only where
 * its words are `whole`.
 */
export function onRoster(roster: readonly string[], typed: string, { whole = false } = {}): string | undefined {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return undefined;
  const the = (fits: (words: readonly string[]) => boolean) => {
    const found = roster.filter((name) => fits(wordsOf(name)));
    return found.length === 1 ? found[0] : undefined;
  };
  return (
    the((words) => sameWords(words, wanted)) ??
    the((words) => wanted.every((word) => words.includes(word))) ??
    (!whole && wanted.some(({ length }) => length >= BEGINNING_LEAST)
      ? the((words) => wanted.every((begin) => words.some((word) => word.startsWith(begin))))
      : undefined)
  );
}

/** Letters with a stroke, which are no plain letter and an accent; a keyboard of another country does not have them. */
const STROKED: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœ]/g, (letter) => STROKED[letter] ?? letter)
    .split(/[\s,.]+/)
    .map(lookOf)
    .filter(Boolean);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}
