import { signal } from '@preact/signals';

/** The lesson that was just made on this page: its sheet with links and codes opens by itself, once. */
export const fresh = signal('');
