import { signal } from '@preact/signals';
import { deviceStore } from '../device-store.ts';

/** What a newcomer is shown, in this order. */
export const NOTES = ['desk', 'preview', 'wax', 'done'] as const;
const KEY = 'comity.coach';

/** How many notes have been read. */
export const coachRead = signal(Number(deviceStore.get(KEY) ?? 0));

/** Goes on to the next note, or past all of them. */
export function coachOn(to: number): void {
  coachRead.value = to;
  deviceStore.set(KEY, String(to));
}

/** Shows the notes again from the first. */
export function forgetCoach(): void {
  coachOn(0);
}
