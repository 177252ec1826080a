import type { PublicSeat } from '../model/index.ts';

/** Below this, a seat's word is worth nothing. */
export const DISTRUST = 45;

/** How far a seat is taken at its word, in percent; one broken promise weighs as much as many kept ones. */
export function trustIn({ pledgesKept, pledgesBroken }: PublicSeat): number {
  return Math.round((100 * (3 + pledgesKept)) / (4 + pledgesKept + 3 * pledgesBroken));
}
