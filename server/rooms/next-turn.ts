import { setImmediate as nextEvents } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/**
 * Resolves when it is the caller's turn to do a small piece of long work. There is one turn between two looks at the
 * sockets, whichever room asks: were there one for each room, a reply would wait for as many pieces as there are rooms.
 */
export function nextTurn(): Promise<void> {
  last = last.then(() => nextEvents());
  return last;
}
