import type { PublicWorld } from '../../../shared/lesson/index.ts';

export type PastCheckpoint = { round: number; phase: 'orders' | 'bench' };

/** The phases of a world from whose start it can be played anew, the latest first; the running one among them. */
export function pastCheckpoints({ round, phase }: Pick<PublicWorld, 'round' | 'phase'>): PastCheckpoint[] {
  const checkpoints: PastCheckpoint[] = [];
  for (let r = 1; r <= round; r++) {
    checkpoints.push({ round: r, phase: 'orders' });
    if (r < round || phase !== 'orders') checkpoints.push({ round: r, phase: 'bench' });
  }
  return checkpoints.reverse();
}
