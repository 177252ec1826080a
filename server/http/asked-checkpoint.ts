import type { Viewer } from '../../shared/model/index.ts';

/** Which checkpoint of a match an address asks for, and through whose eyes; the start and the public where it does not say. */
export function askedCheckpoint(question: (name: string) => string): { viewer: Viewer; checkpoint: number } {
  const eyes = question('viewer') || 'public';
  return {
    viewer: eyes === 'public' || eyes === 'debrief' ? eyes : Number(eyes),
    checkpoint: Number(question('moment')),
  };
}
