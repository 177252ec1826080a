import { availableParallelism } from 'node:os';
import { think } from '../../shared/ai/index.ts';
import type { Thinker } from './ai-table.ts';
import { ThoughtPool } from './thought-pool.ts';

/** Milliseconds that one thought may take. */
const THOUGHT_MOST = 5000;
/** One core is left to the rooms. */
const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

const pool = new ThoughtPool(new URL('./think-worker.ts', import.meta.url), THREADS, THOUGHT_MOST);

/** Thinks on threads of its own, so that no clock and no reply waits for a thought. */
export const thinkAside: Thinker = (view, mind, setup, haste) =>
  // Only an expert searches; the others need not have it copied to their thread.
  pool.think({ view, mind, setup: mind.level === 'expert' ? setup : undefined }, haste);

/** Thinks on the thread it is called on: for tests. */
export const thinkHere: Thinker = (view, mind, setup) => think(view, mind, { setup });
