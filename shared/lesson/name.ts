import { latinised, readable } from './look-alikes.ts';

/** Most signs of a name. */
export const NAME_MOST = 16;

/** A typed name as it will stand: visible, on one line, no longer than a chip. May be empty. */
export function tidyName(typed: string): string {
  // More than two marks on one letter reach into the lines above and below.
  const letters = [...readable(typed).replace(/(\p{M}{2})\p{M}+/gu, '$1')];
  return letters.slice(0, NAME_MOST).join('').trim();
}

/** Whether a tidy name can be read and called out. */
export function isName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}

/** What a name looks like from the back of the room: two names with the same look are twins. */
export function lookOf(name: string): string {
  return latinised(readable(name))
    .toLowerCase()
    .replace(/[1|!il]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name, with a number where somebody has one that looks like it. */
export function unlike(name: string, taken: readonly string[]): string {
  const looks = new Set(taken.map(lookOf));
  if (!looks.has(lookOf(name))) return name;
  const base = name.replace(/ \d+$/, '');
  for (let number = 2; ; number++) {
    const end = ` ${number}`;
    const next =
      [...base]
        .slice(0, NAME_MOST - end.length)
        .join('')
        .trimEnd() + end;
    if (!looks.has(lookOf(next))) return next;
  }
}
