/** What waits for its turn; neither keeps the other waiting. */
export type Turn = 'phase' | 'view';

const waiting: Record<Turn, (() => void)[]> = { phase: [], view: [] };
let isRunning = false;

/**
 * Resolves when it is the caller's turn to do a small piece of long work. Between two looks at the sockets there is one turn
 * for the end of a phase and one for a view, whoever asks: were there one for each room or world, a reply would wait for
 * as many pieces as there are of them.
 */
export function nextTurn(turn: Turn): Promise<void> {
  return new Promise((begin) => {
    waiting[turn].push(begin);
    if (!isRunning) setImmediate(giveTurns);
    isRunning = true;
  });
}

function giveTurns(): void {
  const begin = [waiting.phase.shift(), waiting.view.shift()].filter((one) => one !== undefined);
  isRunning = begin.length > 0;
  if (isRunning) setImmediate(giveTurns);
  for (const one of begin) one();
}
