import { signal } from '@preact/signals';

/** True where something would not come without which the page cannot go on: its scenario, or what tells an Outcome. */
export const pageFailed = signal(false);
