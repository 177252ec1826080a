import type { Viewer } from '../../shared/model/index.ts';

/** Which moment of a match an address asks for, and through whose eyes; the start and the public where it does not say. */
export function askedMoment({ searchParams }: URL): { viewer: Viewer; moment: number } {
  const eyes = searchParams.get('viewer') ?? 'public';
  return {
    viewer: eyes === 'public' || eyes === 'debrief' ? eyes : Number(eyes),
    moment: Number(searchParams.get('moment') ?? 0),
  };
}
