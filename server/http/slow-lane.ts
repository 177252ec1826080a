import { HttpError } from '../http-error.ts';

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
export class SlowLane {
  private readonly lanes = new Map<string, { since: number; count: number; waiting: number; next: number }>();

  /** Resolves when it is this try's turn. */
  async turn(key: string): Promise<void> {
    const now = performance.now();
    for (const [other, { since, waiting }] of this.lanes)
      if (now - since >= MINUTE && waiting === 0) this.lanes.delete(other);
    const lane = this.lanes.get(key) ?? { since: now, count: 0, waiting: 0, next: now };
    this.lanes.set(key, lane);
    if (++lane.count <= AT_ONCE) return;
    if (lane.waiting >= WAITING)
      throw new HttpError(429, 'tooManyGuesses', 'Many codes are being tried here. Try again in a few seconds.');
    lane.next = Math.max(now, lane.next) + EVERY;
    lane.waiting++;
    await new Promise((resolve) => setTimeout(resolve, lane.next - now));
    lane.waiting--;
  }
}
