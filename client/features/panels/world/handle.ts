import { signal } from '@preact/signals';
import type { LonLat, MapBox, MapHandle } from '../../map/types.ts';

/** The map that is shown now, for the Outcome's animation steps and the zoom buttons; undefined until it is loaded. */
export const world = signal<MapHandle | undefined>(undefined);

/** Where crests, datacenters and labels stand on it, in pixels of the map, for what has to leave them in sight. */
export const standing = signal<readonly MapBox[]>([]);

/** Flies the map to a place; where things stand is not known before it has come to rest. */
export function flyTo(place: LonLat, zoom: number): void {
  if (!world.value) return;
  standing.value = [];
  world.value.focusOn(place, zoom);
}
