import { signal } from '@preact/signals';
import type { Receipt } from '../../net/index.ts';

/** What the server says it deleted. It stands nowhere but on this page: to print or to note down. */
export const receipt = signal<Receipt | undefined>(undefined);
