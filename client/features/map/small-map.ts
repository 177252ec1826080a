import { type GeoPermissibleObjects, geoGraticule10, geoPath } from 'd3-geo';
import { fitView, globe, naturalEarth } from './projection.ts';
import type { LonLat, MapOpening } from './types.ts';
import { loadWorld } from './world.ts';

/** Size of the small map in its own units; it is scaled to the card. */
export const SIZE = { width: 920, height: 560 };
const ROOM = 60;

/** Where a place lies on the small map of a scenario. */
export function placer({ meridian, fit }: MapOpening): (place: LonLat) => { x: number; y: number } {
  const project = projectionOf({ meridian, fit, seas: [] });
  return (place) => {
    const [x, y] = project(place) ?? [0, 0];
    return { x: Math.round(x), y: Math.round(y) };
  };
}

function projectionOf({ meridian, fit }: MapOpening) {
  const insets = { left: ROOM, right: ROOM, top: ROOM, bottom: ROOM };
  const { at, scale } = fitView(fit.map(globe(meridian).toWorld), { ...SIZE, insets });
  return naturalEarth(meridian, scale)
    .translate([SIZE.width / 2 - at.x * scale, SIZE.height / 2 - at.y * scale])
    .clipExtent([
      [-20, -20],
      [SIZE.width + 20, SIZE.height + 20],
    ]);
}

const drawn = new Map<string, Promise<string>>();

/** The address of a picture of land and sea within a scenario's window; drawn once, however many worlds show it. */
export function smallSea(opening: MapOpening): Promise<string> {
  const key = JSON.stringify([opening.meridian, opening.fit]);
  const known = drawn.get(key) ?? draw(opening);
  drawn.set(key, known);
  return known;
}

async function draw(opening: MapOpening): Promise<string> {
  const { land } = await loadWorld();
  const path = geoPath(projectionOf(opening)).digits(0);
  const shape = (what: GeoPermissibleObjects, style: string) => `<path d="${path(what) ?? ''}" ${style}/>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" preserveAspectRatio="none">`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#12293A"/>`,
    shape(geoGraticule10(), 'fill="none" stroke="#2B4E63" stroke-width=".6"'),
    shape(land, 'fill="none" stroke="#1A3A4E" stroke-width="12" stroke-linejoin="round"'),
    shape(land, 'fill="#8B8267" stroke="#4A3F28" stroke-width="1.2" stroke-linejoin="round"'),
    '</svg>',
  ].join('');
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}
