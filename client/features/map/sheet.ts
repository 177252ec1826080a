import { type GeoPath, geoPath } from 'd3-geo';
import { type Frame, naturalEarth, type Point, toWorldPoint, type View } from './projection.ts';

/** A piece of the world painted once at one scale, a little larger than the screen so that small pans need no new one. */
export type Sheet = { origin: Point; scale: number; width: number; height: number; density: number };

const MARGIN = 0.25;
const MAX_TEXTURE = 4096;

/** The sheet for what the screen shows now; at high density its margin shrinks to stay within texture limits. */
export function sheetFor(view: View, frame: Frame, density: number): Sheet {
  const spare = (size: number) => Math.max(0, Math.min(MARGIN, (MAX_TEXTURE / density / size - 1) / 2));
  const marginX = Math.round(frame.width * spare(frame.width));
  const marginY = Math.round(frame.height * spare(frame.height));
  return {
    origin: toWorldPoint({ x: -marginX, y: -marginY }, view, frame),
    scale: view.scale,
    width: frame.width + 2 * marginX,
    height: frame.height + 2 * marginY,
    density,
  };
}

/** Whether a sheet still shows the whole screen sharply. */
export function covers(sheet: Sheet, view: View, frame: Frame, density: number): boolean {
  if (sheet.scale !== view.scale || sheet.density !== density) return false;
  const corner = onSheet(sheet, toWorldPoint({ x: 0, y: 0 }, view, frame));
  const fits = (start: number, shown: number, size: number) => start >= -0.5 && start + shown <= size + 0.5;
  return fits(corner.x, frame.width, sheet.width) && fits(corner.y, frame.height, sheet.height);
}

/** The whole globe, coarse: what shows at the edges while a fast pan waits for its sheet. */
export function globeSheet(): Sheet {
  const scale = 260;
  const width = 1480;
  const height = 780;
  return { origin: { x: -width / 2 / scale, y: -height / 2 / scale }, scale, width, height, density: 1 };
}

export function onSheet(sheet: Sheet, world: Point): Point {
  return { x: (world.x - sheet.origin.x) * sheet.scale, y: (world.y - sheet.origin.y) * sheet.scale };
}

/** A canvas of the sheet's size whose unit is one CSS pixel. */
export function sheetCanvas(width: number, height: number, density: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width * density));
  canvas.height = Math.max(1, Math.ceil(height * density));
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('This browser cannot draw on a canvas.');
  ctx.scale(density, density);
  return { canvas, ctx };
}

/** Turns a geography into a path on the sheet, cut well outside it so that no cut edge is seen. */
export function sheetPath(sheet: Sheet, meridian: number) {
  const beyond = 80;
  const projection = naturalEarth(meridian, sheet.scale)
    .translate([-sheet.origin.x * sheet.scale, -sheet.origin.y * sheet.scale])
    .clipExtent([
      [-beyond, -beyond],
      [sheet.width + beyond, sheet.height + beyond],
    ]);
  const draw: GeoPath = geoPath(projection);
  return (shape: Parameters<GeoPath>[0]): Path2D => new Path2D(draw(shape) ?? '');
}
