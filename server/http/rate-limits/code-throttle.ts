import { HttpError } from '../../http-error.ts';

/** Tries in a minute that are judged at once; those beyond are judged one after the other. */
const AT_ONCE = 60;
const MINUTE = 60_000;
/** Milliseconds between two that wait, and how many may. */
const EVERY = 250;
const WAITING = 60;

/**
 * Lets through, for each key, so many tries a minute at once and later ones slowly, right and wrong alike: nobody who
 * guesses learns faster by asking more, and whoever is right still comes in.
 */
export class CodeThrottle {
  private readonly tries = new Map<string, { since: number; count: number; waiting: number; next: number }>();

  /** Resolves when it is this try's turn. */
  async turn(key: string): Promise<void> {
    const now = performance.now();
    for (const [other, { since, waiting }] of this.tries)
      if (now - since >= MINUTE && waiting === 0) this.tries.delete(other);
    const line = this.tries.get(key) ?? { since: now, count: 0, waiting: 0, next: now };
    this.tries.set(key, line);
    if (++line.count <= AT_ONCE) return;
    if (line.waiting >= WAITING)
      throw new HttpError(429, 'tooManyGuesses', 'Many codes are being tried here. Try again in a few seconds.');
    line.next = Math.max(now, line.next) + EVERY;
    line.waiting++;
    await new Promise((resolve) => setTimeout(resolve, line.next - now));
    line.waiting--;
  }
}
