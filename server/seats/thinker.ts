import { think } from '../../shared/ai/index.ts';
import type { Thinker } from './ai-table.ts';

/** Thinks on the thread it is called on. */
export const thinkHere: Thinker = think;
