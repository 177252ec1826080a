import { naturalEarth } from './projection.ts';
import type { LonLat } from './types.ts';

/** How assets/images/atlantic.svg is drawn: tools/draw-atlantic.ts. */
const [MERIDIAN, SCALE, WIDTH, HEIGHT, SHIFT] = [-35, 620, 1600, 900, 640];

const projection = naturalEarth(MERIDIAN, SCALE).translate([WIDTH / 2, HEIGHT / 2 + SHIFT]);

export const ATLANTIC = { width: WIDTH, height: HEIGHT };
/** The part of it where the game is played. */
export const ATLANTIC_CUT = { x: 330, y: 225, width: 920, height: 560 };

/** Where a place lies on that picture. */
export function onAtlantic(place: LonLat): { x: number; y: number } {
  const [x, y] = projection(place) ?? [0, 0];
  return { x: Math.round(x), y: Math.round(y) };
}
