import { signal } from '@preact/signals';

/** What a newcomer is shown, in this order. */
export const NOTES = ['desk', 'preview', 'wax', 'done'] as const;
const KEY = 'comity.coach';

function read(): number {
  try {
    return Number(localStorage.getItem(KEY) ?? 0);
  } catch {
    return 0;
  }
}

/** How many notes have been read. */
export const coachRead = signal(read());

/** Goes on to the next note, or past all of them. */
export function coachOn(to: number): void {
  coachRead.value = to;
  try {
    localStorage.setItem(KEY, String(to));
  } catch {
    // Without storage the notes come again with the next visit.
  }
}

/** Shows the notes again from the first. */
export function forgetCoach(): void {
  coachOn(0);
}
