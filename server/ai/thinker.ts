import { availableParallelism } from 'node:os';
import { think } from '../../shared/ai/index.ts';
import type { AiDecision, AiProfile, SeatView, Setup } from '../../shared/model/index.ts';
import { nextTurn } from '../next-turn.ts';
import { AiDecisionPool, type Haste, NoProcessFree } from './ai-decision-pool.ts';

/**
 * What thinks for AI seats. A rejected decision makes the seat pass.
 * `haste`: when the answer is due. `setup`: what everyone at the table knows of scenario and ruleset; an expert searches with it.
 */
export type Thinker = (
  view: SeatView,
  profile: AiProfile,
  setup: Setup,
  haste?: Haste,
) => AiDecision[] | Promise<AiDecision[]>;

/** Milliseconds that one decision may take. */
const AI_DECISION_MOST = 5000;
/** One core is left to the rooms. */
const PROCESSES = Math.max(1, Math.min(4, availableParallelism() - 1));

const pool = new AiDecisionPool(new URL('./think-worker.ts', import.meta.url), PROCESSES, AI_DECISION_MOST);

/**
 * Thinks in processes of its own, so that no clock and no reply waits for an AI decision. Where others kept them busy
 * until it was due, it is thought here without a search, some milliseconds, rather than that the seat passes.
 */
export const thinkerOf =
  (processes: AiDecisionPool): Thinker =>
  async (view, profile, setup, haste) => {
    try {
      // Only an expert searches; the others need not have it sent to their process.
      return await processes.think({ view, profile, setup: profile.level === 'expert' ? setup : undefined }, haste);
    } catch (error) {
      if (!(error instanceof NoProcessFree)) throw error;
      await nextTurn('decision');
      return think(view, profile);
    }
  };

/** What thinks for all AI seats of this server. */
export const thinkAside = thinkerOf(pool);

/** Starts what thinks aside before the first seat asks. */
export function warmThinkers(): void {
  pool.warm();
}

/** Thinks on the thread it is called on: for tests. */
export const thinkHere: Thinker = (view, profile, setup) => think(view, profile, { setup });
