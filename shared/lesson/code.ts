/** Letters and figures of a game code: none that is mistaken for another (0 O, 1 I L, 5 S, 2 Z, 8 B, U V). */
export const CODE_LETTERS = 'ACDEFGHJKMNPQRTWXY34679';
export const CODE_LENGTH = 6;

/** What a person typed, as the code would be written: capitals, no spaces or dashes. */
export function tidyCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').slice(0, CODE_LENGTH);
}

/** Whether this can be a code. */
export function isCode(text: string): boolean {
  return text.length === CODE_LENGTH && [...text].every((letter) => CODE_LETTERS.includes(letter));
}
