/** What waits for its turn: the end of a phase, which answers wait for, goes before a view. */
export type Turn = 'phase' | 'view';

const waiting: Record<Turn, (() => void)[]> = { phase: [], view: [] };
let isRunning = false;

/**
 * Resolves when it is the caller's turn to do a small piece of long work. There is one turn between two looks at the
 * sockets, whoever asks: were there one for each room or world, a reply would wait for as many pieces as there are of them.
 */
export function nextTurn(turn: Turn): Promise<void> {
  return new Promise((begin) => {
    waiting[turn].push(begin);
    if (!isRunning) setImmediate(giveTurn);
    isRunning = true;
  });
}

function giveTurn(): void {
  const begin = waiting.phase.shift() ?? waiting.view.shift();
  isRunning = begin !== undefined;
  if (isRunning) setImmediate(giveTurn);
  begin?.();
}
