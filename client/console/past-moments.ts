import type { WorldFace } from '../../shared/lesson/index.ts';

export type PastMoment = { round: number; phase: 'orders' | 'bench' };

/** The phases of a world from whose start it can be played anew, the latest first; the running one among them. */
export function pastMoments({ round, phase }: Pick<WorldFace, 'round' | 'phase'>): PastMoment[] {
  const moments: PastMoment[] = [];
  for (let r = 1; r <= round; r++) {
    moments.push({ round: r, phase: 'orders' });
    if (r < round || phase !== 'orders') moments.push({ round: r, phase: 'bench' });
  }
  return moments.reverse();
}
