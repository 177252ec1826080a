import { signal } from '@preact/signals';
import type { MapBox, MapHandle } from '../../map/types.ts';

/** The map that is shown now, for the Outcome's animation steps and the zoom buttons; undefined until it is loaded. */
export const world = signal<MapHandle | undefined>(undefined);

/** Where crests, datacenters and labels stand on it, in pixels of the map, for what has to leave them in sight. */
export const standing = signal<readonly MapBox[]>([]);
