import { getPriority, setPriority } from 'node:os';

/** Steps of priority below the server: a tenth of its weight. At the lowest of all a busy machine would leave nothing. */
const BELOW = 10;
const LOWEST = 19;

/** Lets this process have a processor when rooms and clocks do not want it, and ends it with the server that started it. */
export function stepBack(): void {
  process.once('disconnect', () => process.exit());
  // What it would tell a server that is gone.
  process.on('error', () => {});
  // Ctrl-C reaches every process of a terminal: the server ends first, and in order.
  process.on('SIGINT', () => {});
  try {
    setPriority(Math.min(LOWEST, getPriority() + BELOW));
  } catch {
    // Without that right it thinks as eagerly as the server.
  }
}
