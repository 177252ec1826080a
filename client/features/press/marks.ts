import type { Claim } from '../teaching/model.ts';

/** The sentences that were marked, as they were sent: their ids apart by spaces; '-' where none was. */
export function markedIn(sent: string): Set<string> {
  return new Set(sent.split(' ').filter((id) => id && id !== '-'));
}

/** How many of the claims that do not hold were found, and how many that hold were marked. */
export function foundIn(claims: readonly Claim[], marks: ReadonlySet<string>) {
  const wrong = claims.filter((claim) => claim.wrong);
  const found = wrong.filter(({ id }) => marks.has(id)).length;
  const wrongly = claims.filter((claim) => !claim.wrong && marks.has(claim.id)).length;
  return { found, wrongly, all: wrong.length };
}
