import { think } from '../../shared/ai/index.ts';
import type { AiDecisionTask, ProcessAnswer } from './ai-decision-process.ts';
import { stepBack } from './step-back.ts';

/** Milliseconds after which a search ends with the best it has found. */
const SEARCH_MOST = 350;
/** Milliseconds that the searches of all seats of one table may take together: at a big table each has less. */
const TABLE_MOST = 2600;

stepBack();
process.on('message', (task: AiDecisionTask) => {
  process.send?.(answer(task));
});

function answer({ view, profile, setup, search = SEARCH_MOST }: AiDecisionTask): ProcessAnswer {
  const until = performance.now() + Math.min(search, SEARCH_MOST, TABLE_MOST / view.seats.length);
  try {
    return { decisions: think(view, profile, { setup, isLate: () => performance.now() > until }) };
  } catch (error) {
    return { error: String(error instanceof Error ? error.stack : error) };
  }
}
