import type { Viewer } from '../../shared/model/index.ts';

/** Which checkpoint of a match an address asks for, and through whose eyes; the start and the public where it does not say. */
export function askedCheckpoint({ searchParams }: URL): { viewer: Viewer; checkpoint: number } {
  const eyes = searchParams.get('viewer') ?? 'public';
  return {
    viewer: eyes === 'public' || eyes === 'debrief' ? eyes : Number(eyes),
    checkpoint: Number(searchParams.get('moment') ?? 0),
  };
}
