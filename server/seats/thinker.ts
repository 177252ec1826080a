import { availableParallelism } from 'node:os';
import { think } from '../../shared/ai/index.ts';
import { AiDecisionPool } from './ai-decision-pool.ts';
import type { Thinker } from './ai-table.ts';

/** Milliseconds that one decision may take. */
const AI_DECISION_MOST = 5000;
/** One core is left to the rooms. */
const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

const pool = new AiDecisionPool(new URL('./think-worker.ts', import.meta.url), THREADS, AI_DECISION_MOST);

/** Thinks on threads of its own, so that no clock and no reply waits for an AI decision. */
export const thinkAside: Thinker = (view, profile, setup, haste) =>
  // Only an expert searches; the others need not have it copied to their thread.
  pool.think({ view, profile, setup: profile.level === 'expert' ? setup : undefined }, haste);

/** Thinks on the thread it is called on: for tests. */
export const thinkHere: Thinker = (view, profile, setup) => think(view, profile, { setup });
