import { geoGraticule10 } from 'd3-geo';
import { globe, type Point } from './projection.ts';
import { onSheet, type Sheet, type sheetPath } from './sheet.ts';
import { DISPLAY_FONT, type Palette } from './theme.ts';
import type { LonLat, MapOpening } from './types.ts';

type Toward = ReturnType<typeof sheetPath>;

/** Pixels to a globe radius in the opening view on a laptop, for which widths and sizes are given. */
const USUAL_SCALE = 424;
/** How far the light in the middle of the ocean reaches, in globe radii. */
const LIGHT = 2.1;

/** Open water, lit in the middle of where the scenario opens, and the grid. */
export function paintSea(
  ctx: CanvasRenderingContext2D,
  sheet: Sheet,
  toward: Toward,
  opening: MapOpening,
  colours: Palette,
) {
  const lit = onSheet(sheet, globe(opening.meridian).toWorld(middleOf(opening.fit)));
  const light = ctx.createRadialGradient(lit.x, lit.y, 0, lit.x, lit.y, LIGHT * sheet.scale);
  light.addColorStop(0, colours.seaHigh);
  light.addColorStop(1, colours.seaLow);
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  ctx.strokeStyle = colours.seaLine;
  ctx.globalAlpha = 0.55;
  ctx.lineWidth = 0.8;
  ctx.stroke(toward(geoGraticule10()));
  ctx.globalAlpha = 1;
}

/** Engraver's lines that follow the coast outward. */
export function paintWaterlines(ctx: CanvasRenderingContext2D, sheet: Sheet, land: Path2D, colours: Palette) {
  const spread = Math.min(1.5, Math.max(0.6, Math.sqrt(sheet.scale / USUAL_SCALE)));
  const bands: [colour: string, width: number, alpha: number][] = [
    [colours.water[0], 26, 0.35],
    [colours.seaLine, 19, 0.5],
    [colours.water[1], 17.4, 1],
    [colours.seaLine, 11, 0.7],
    [colours.water[2], 9.6, 1],
  ];
  ctx.lineJoin = 'round';
  for (const [colour, width, alpha] of bands) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * spread;
    ctx.globalAlpha = alpha;
    ctx.stroke(land);
  }
  ctx.globalAlpha = 1;
}

function middleOf(places: readonly LonLat[]): LonLat {
  const middle = (axis: 0 | 1) => {
    const all = places.map((place) => place[axis]);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  return [middle(0), middle(1)];
}

/** The names of the seas, each spaced letter by letter as on a chart. */
export function paintSeaNames(ctx: CanvasRenderingContext2D, sheet: Sheet, opening: MapOpening, colours: Palette) {
  const { toWorld } = globe(opening.meridian);
  for (const { name, at } of opening.seas) paintSeaName(ctx, sheet, onSheet(sheet, toWorld(at)), name, colours);
}

function paintSeaName(ctx: CanvasRenderingContext2D, sheet: Sheet, middle: Point, name: string, colours: Palette) {
  const size = Math.min(30, Math.max(12, 19 * Math.sqrt(sheet.scale / USUAL_SCALE)));
  const spacing = size * 0.47;
  ctx.font = `500 ${size}px ${DISPLAY_FONT}`;
  ctx.fillStyle = colours.seaName;
  ctx.globalAlpha = 0.9;
  ctx.textAlign = 'left';
  const letters = [...name.toLocaleUpperCase()];
  const widths = letters.map((letter) => ctx.measureText(letter).width + spacing);
  let x = middle.x - (widths.reduce((sum, width) => sum + width, 0) - spacing) / 2;
  for (const [index, letter] of letters.entries()) {
    ctx.fillText(letter, x, middle.y);
    x += widths[index] ?? 0;
  }
  ctx.globalAlpha = 1;
}
