import { signal } from '@preact/signals';
import type { MapHandle } from '../../map/types.ts';

/** The map that is shown now, for the Outcome's animation steps and the zoom buttons; undefined until it is loaded. */
export const world = signal<MapHandle | undefined>(undefined);
