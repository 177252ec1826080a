import { paintSea, paintSeaNames, paintWaterlines } from './sea.ts';
import { type Sheet, sheetCanvas, sheetPath } from './sheet.ts';
import type { Palette } from './theme.ts';
import type { MapModel, MapOpening } from './types.ts';
import type { World } from './world.ts';

type LandStyle = {
  world: World;
  opening: MapOpening;
  colours: Palette;
  lit: Pick<MapModel, 'inPlay' | 'hatched'>;
};

/** Paints everything that only changes with the view: sea, grid, waterlines, land, hatch, borders, coast, sea name. */
export function paintWorld(sheet: Sheet, { world, opening, colours, lit }: LandStyle): HTMLCanvasElement {
  const { canvas, ctx } = sheetCanvas(sheet.width, sheet.height, sheet.density);
  const toward = sheetPath(sheet, opening.meridian);
  const land = toward(world.land);
  const countries = (ids: string[]) =>
    ids
      .map(world.country)
      .filter((each) => each !== undefined)
      .map(toward);

  paintSea(ctx, sheet, toward, opening, colours);
  ctx.save();
  ctx.clip(toward({ type: 'Sphere' }));
  paintWaterlines(ctx, sheet, land, colours);

  ctx.save();
  ctx.translate(0, 3);
  ctx.globalAlpha = 0.45;
  fill(ctx, land, '#04101A');
  ctx.restore();

  fill(ctx, land, colours.land);
  const hatch = hatching(ctx, sheet.density, colours.hatch);
  for (const country of countries(lit.hatched)) {
    fill(ctx, country, colours.landHatched);
    fill(ctx, country, hatch);
  }
  for (const country of countries(lit.inPlay)) fill(ctx, country, colours.landInPlay);
  line(ctx, toward(world.borders), colours.border, 0.9);
  line(ctx, land, colours.coast, 1.1);
  ctx.restore();
  paintSeaNames(ctx, sheet, opening, colours);
  return canvas;
}

function fill(ctx: CanvasRenderingContext2D, path: Path2D, style: string | CanvasPattern) {
  ctx.fillStyle = style;
  ctx.fill(path);
}

function line(ctx: CanvasRenderingContext2D, path: Path2D, colour: string, width: number) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineJoin = 'round';
  ctx.stroke(path);
}

/** Diagonal lines seven pixels apart. */
function hatching(ctx: CanvasRenderingContext2D, density: number, colour: string): CanvasPattern | string {
  const step = 10;
  const { canvas, ctx: tile } = sheetCanvas(step, step, density);
  tile.strokeStyle = colour;
  tile.lineWidth = 1;
  tile.beginPath();
  for (const shift of [-step, 0, step]) {
    tile.moveTo(shift - 1, step + 1);
    tile.lineTo(shift + step + 1, -1);
  }
  tile.stroke();
  const pattern = ctx.createPattern(canvas, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / density));
  return pattern ?? colour;
}
