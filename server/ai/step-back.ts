import { setPriority } from 'node:os';

/** Higher is humbler; 19 is the humblest. */
const HUMBLE = 19;

/**
 * Lets this thread have the processor only when rooms and clocks do not want it. On Linux a priority belongs to a
 * thread; elsewhere it belongs to the whole process, which must not step back.
 */
export function stepBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, HUMBLE);
  } catch {
    // Without that right the thread thinks as eagerly as before.
  }
}
