import { HttpError } from '../../http-error.ts';

/** So many at once, and so many more each second. */
export type Rate = { atOnce: number; aSecond: number };

/** Keys whose tokens are kept at least before those that are full again are forgotten. */
const FEW = 500;

/** A token bucket for each of many keys: it fills up again by itself. */
export class TokenBuckets {
  private readonly rate: Rate;
  private readonly left = new Map<string, { of: number; at: number }>();
  private most = FEW;

  constructor(rate: Rate) {
    this.rate = rate;
  }

  /** Takes one for `who`; false where nothing is left. */
  take(who: string): boolean {
    const now = performance.now();
    const { atOnce, aSecond } = this.rate;
    const before = this.left.get(who) ?? { of: atOnce, at: now };
    const of = Math.min(atOnce, before.of + ((now - before.at) / 1000) * aSecond);
    if (this.left.size > this.most) this.forgetFull(now);
    this.left.set(who, { of: Math.max(0, of - 1), at: now });
    return of >= 1;
  }

  /** The same; throws a refusal with a sentence where nothing is left. */
  spend(who: string): void {
    if (!this.take(who))
      throw new HttpError(429, 'tooMany', 'Too many requests came from this network. Wait a moment and try again.');
  }

  /** How many keys are in memory. */
  get kept(): number {
    return this.left.size;
  }

  private forgetFull(now: number): void {
    const { atOnce, aSecond } = this.rate;
    for (const [who, { of, at }] of this.left) if (of + ((now - at) / 1000) * aSecond >= atOnce) this.left.delete(who);
    // Where many are at work, not all of them are looked at again for each that comes.
    this.most = Math.max(FEW, 2 * this.left.size);
  }
}
