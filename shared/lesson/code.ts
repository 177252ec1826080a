import { latinised, readable } from './look-alikes.ts';

/** Letters and figures of a game code: none that is mistaken for another (0 O, 1 I L, 5 S, 2 Z, 8 B, U V). */
export const CODE_LETTERS = 'ACDEFGHJKMNPQRTWXY34679';
export const CODE_LENGTH = 6;
/** The code that opens a student's seat on another device, and the one that gives a host the lesson back. */
export const RESUME_LENGTH = 6;
export const RECOVERY_LENGTH = 10;

/**
 * The code in what a person typed or pasted, in capitals: alone, with spaces or dashes, in a sentence or in a link. What
 * is not a code yet comes back as far as it goes.
 */
export function tidyCode(typed: string, length: number = CODE_LENGTH): string {
  const words = latinised(readable(typed))
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);
  const whole = words.findLast((word) => isCode(word, length));
  if (whole) return whole;
  const letters = words.join('');
  const end = letters.slice(-length);
  return words.length > 1 && isCode(end, length) ? end : letters.slice(0, length);
}

/** Whether this can be a code. */
export function isCode(text: string, length: number = CODE_LENGTH): boolean {
  return text.length === length && [...text].every((letter) => CODE_LETTERS.includes(letter));
}
