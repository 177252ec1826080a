import type { Stream, StreamName } from '../model/index.ts';
import { STREAMS, textHash } from '../model/index.ts';

/** Next 32 bits of xoshiro128** (Blackman and Vigna); changes the stream in place. */
export function next(s: Stream): number {
  const five = Math.imul(s[1], 5);
  const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
  const t = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = (s[3] << 11) | (s[3] >>> 21);
  return result;
}

/** Whole number from 0 to `sides` - 1; exact for sides below 2^21. */
export function below(s: Stream, sides: number): number {
  return Math.floor((next(s) * sides) / 4294967296);
}

/** A stream for one purpose of one match: splitmix32 spreads seed and purpose over the four words. */
export function streamOf(seed: number, purpose: string): Stream {
  let z = textHash(purpose, seed);
  const word = () => {
    z = (z + 0x9e3779b9) | 0;
    let t = z ^ (z >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return t ^ (t >>> 15);
  };
  return [word(), word(), word(), word()];
}

/** All streams of a match. */
export function streamsOf(seed: number): Record<StreamName, Stream> {
  return Object.fromEntries(STREAMS.map((name) => [name, streamOf(seed, name)])) as Record<StreamName, Stream>;
}
