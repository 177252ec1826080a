import { setTimeout as wait } from 'node:timers/promises';
import { pinnedNode } from './paths.mjs';
import { fail, run } from './run.mjs';

/** Milliseconds that a server must have run to be started again: one that cannot start would not the next time either. */
const RAN_LEAST = 5000;
/** Milliseconds before it is started again. */
const PAUSE = 500;
/** So many ends within so many milliseconds are no accident any more. */
const ENDS_MOST = 10;
const WITHIN = 600_000;

/** Runs the pinned Node, and again whenever it dies, until it is asked to end; ends this process with its exit code. */
export async function supervise(args, { ranLeast = RAN_LEAST, env = {} } = {}) {
  let asked = false;
  const ends = [];
  for (;;) {
    const began = performance.now();
    const code = await run(pinnedNode, args, { env, onAsked: () => (asked = true) });
    const now = performance.now();
    if (asked || code === 0 || now - began < ranLeast) process.exit(code);
    ends.push(now);
    if (ends.filter((end) => now - end < WITHIN).length >= ENDS_MOST)
      fail(`The server has died ${ENDS_MOST} times in ten minutes; its last words are above.`);
    console.error(
      `\ncomity: the server died (code ${code}) and is started again; nothing that was accepted is lost.\n`,
    );
    await wait(PAUSE);
  }
}
