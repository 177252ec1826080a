/** What waits for its turn; neither keeps the other waiting. */
export type Turn = 'phase' | 'view' | 'decision';

const waiting: Record<Turn, (() => void)[]> = { phase: [], view: [], decision: [] };
/** So many at most wait while one has its turn: a queue that grows is worked off faster. */
const WAIT_MOST: Record<Turn, number> = { phase: 4, view: 16, decision: 4 };
let isRunning = false;

/**
 * Resolves when it is the caller's turn to do a small piece of long work. Between two looks at the sockets there is one turn
 * for the end of a phase, one for a view and one for what AI decides here, whoever asks, and more only where many wait: were
 * there one for each room or world, a reply would wait for as many pieces as there are of them.
 */
export function nextTurn(turn: Turn): Promise<void> {
  return new Promise((begin) => {
    waiting[turn].push(begin);
    if (!isRunning) setImmediate(giveTurns);
    isRunning = true;
  });
}

function giveTurns(): void {
  const begin = [...nextOf('phase'), ...nextOf('view'), ...nextOf('decision')];
  isRunning = begin.length > 0;
  if (isRunning) setImmediate(giveTurns);
  for (const one of begin) one();
}

function nextOf(turn: Turn): (() => void)[] {
  return waiting[turn].splice(0, Math.ceil(waiting[turn].length / WAIT_MOST[turn]));
}
