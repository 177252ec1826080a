import { patternOf } from '../../ui/patterns.ts';
import type { Point } from './projection.ts';
import { sheetCanvas } from './sheet.ts';
import { COMPANY, COURT, GOVERNMENT, INK, PAPER, TEXT_FONT } from './theme.ts';
import type { MapCrest, MapStack } from './types.ts';

/*
 * The drawings the map carries, painted on canvas rather than taken as images: letters then use the page's fonts, and
 * every drawing is sharp at any pixel density. Outlines are those of the kit, in its 40-unit (crest), 26-unit (folder)
 * and 100-unit (seal) boxes.
 */
const SHIELD = 'M4 5Q20 1 36 5V20C36 30 28 35 20 39C12 35 4 30 4 20Z';
const GABLE = 'M20 1L38 13V36Q38 37 37 37H3Q2 37 2 36V13Z';
const FOLDER = 'M-13 -8Q-13 -10 -11 -10H-5L-2.5 -7H11Q13 -7 13 -5V7Q13 9 11 9H-11Q-13 9 -13 7Z';
const POUCH = 'M-13 -6Q-13 -10 -9 -10H9Q13 -10 13 -6V8Q13 12 9 12H-9Q-13 12 -13 8Z';
const FLAP = 'M-13 -6Q-13 -10 -9 -10H9Q13 -10 13 -6L2 3H-2Z';
const WAX =
  'M99.0 50.0L99.9 56.6L94.3 61.9L88.4 65.9L87.1 71.4L86.4 78.0L83.2 83.2L78.7 87.4L73.6 90.8L67.6 92.4L61.9 94.2L56.3 97.8L50.0 98.4L44.3 93.4L39.5 89.3L33.2 90.6L25.9 91.8L20.4 88.5L16.6 83.4L13.0 78.4L10.5 72.8L8.1 67.3L4.7 62.1L3.7 56.1L7.0 50.0L8.7 44.6L5.4 38.1L3.4 30.7L7.4 25.4L13.4 21.9L18.1 18.1L22.7 14.4L27.6 11.2L32.4 7.4L38.0 5.4L44.3 6.6L50.0 6.4L56.3 2.2L63.3 0.5L68.4 5.6L71.9 12.1L76.4 15.5L81.6 18.4L86.0 22.4L90.1 26.8L93.1 32.1L93.6 38.3L94.9 44.1Z';

/** Lays a seat's pattern over the shape last filled, so that seats of one role differ by more than letters. */
function paintPattern(ctx: CanvasRenderingContext2D, shape: Path2D, variant: number, size: number) {
  const pattern = patternOf(variant);
  if (pattern === 'plain') return;
  ctx.save();
  ctx.clip(shape);
  ctx.strokeStyle = 'rgba(255, 255, 255, 0.42)';
  ctx.fillStyle = 'rgba(255, 255, 255, 0.5)';
  ctx.lineWidth = 3;
  ctx.beginPath();
  const step = 7;
  for (let at = -2 * size; at <= 2 * size; at += pattern === 'bars' ? 6 : step * Math.SQRT2) {
    if (pattern === 'bars') {
      ctx.moveTo(-size, at);
      ctx.lineTo(2 * size, at);
    } else if (pattern !== 'dots') {
      ctx.moveTo(at, 2 * size);
      ctx.lineTo(at + 3 * size, -size);
    }
    if (pattern === 'cross') {
      ctx.moveTo(at, -size);
      ctx.lineTo(at + 3 * size, 2 * size);
    }
  }
  ctx.lineWidth = pattern === 'bars' ? 2.4 : pattern === 'cross' ? 1.8 : 3;
  ctx.stroke();
  if (pattern === 'dots') {
    for (let x = -size; x <= size * 2; x += step) for (let y = -size; y <= size * 2; y += step) disc(ctx, x, y, 1.6);
  }
  ctx.restore();
}

function disc(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fill();
}

const CREST_BOX = 48;

/** A shield or a gable with its letters, `size` pixels wide in a box with room for its casing. */
export function crestPicture(
  crest: Pick<MapCrest, 'kind' | 'letters' | 'variant' | 'neutral'>,
  size: number,
  density: number,
) {
  const { canvas, ctx } = sheetCanvas((CREST_BOX / 40) * size, (CREST_BOX / 40) * size, density);
  ctx.scale(size / 40, size / 40);
  ctx.translate(4, 4);
  const court = crest.kind === 'court';
  const shape = new Path2D(court ? GABLE : SHIELD);
  const colour = court ? COURT : GOVERNMENT;
  ctx.lineJoin = 'round';
  outline(ctx, shape, 'rgba(11, 26, 38, 0.55)', 6);
  if (crest.neutral) {
    ctx.fillStyle = PAPER;
    ctx.fill(shape);
    ctx.setLineDash([4, 2.6]);
    outline(ctx, shape, colour, 2.4);
    ctx.setLineDash([]);
  } else {
    outline(ctx, shape, PAPER, 3.2);
    ctx.fillStyle = colour;
    ctx.fill(shape);
    paintPattern(ctx, shape, crest.variant, 40);
  }
  ctx.font = `800 ${crest.letters.length > 2 ? 12.5 : 16.5}px ${TEXT_FONT}`;
  ctx.textAlign = 'center';
  const baseline = court ? 29.5 : 23.5;
  if (!crest.neutral && patternOf(crest.variant) !== 'plain') {
    ctx.strokeStyle = colour;
    ctx.lineWidth = 3.2;
    ctx.strokeText(crest.letters, 20, baseline);
  }
  ctx.fillStyle = crest.neutral ? colour : '#FFFDF6';
  ctx.fillText(crest.letters, 20, baseline);
  return canvas;
}

function outline(ctx: CanvasRenderingContext2D, shape: Path2D, colour: string, width: number) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(shape);
}

const STACK_BOX = 76;

/** Colours that depend on the theme: the ring around a demanded stack and its casing. */
type RingColours = { order: string; casing: string; leader: string };

/**
 * One to three folders with the owner's label; a dashed ring when demanded, a solid one when selected; a count of the
 * other stacks hidden behind it.
 */
export function stackPicture(
  stack: Pick<MapStack, 'folders' | 'ownerVariant' | 'demanded' | 'selected'> & { hidden: number },
  colours: RingColours,
  scale: number,
  density: number,
) {
  const { canvas, ctx } = sheetCanvas(STACK_BOX * scale, STACK_BOX * scale, density);
  ctx.scale(scale, scale);
  ctx.translate(STACK_BOX / 2, STACK_BOX / 2);
  if (stack.demanded) {
    ring(ctx, 25, colours.casing, 7);
    ctx.setLineDash([6, 4]);
    ring(ctx, 25, colours.order, 3.4);
    ctx.setLineDash([]);
  }
  if (stack.selected) {
    ring(ctx, 32, colours.casing, 5);
    ring(ctx, 32, colours.leader, 2.4);
  }
  const shown = Math.max(1, Math.min(3, stack.folders));
  for (let behind = shown - 1; behind >= 0; behind--) drawFolder(ctx, { x: -1 + behind * 1.1, y: 3 - behind * 4.6 });
  const label = new Path2D();
  label.roundRect(-8.5, 1, 15, 6.6, 1);
  ctx.fillStyle = COMPANY;
  ctx.fill(label);
  paintPattern(ctx, label, stack.ownerVariant, 16);
  if (stack.hidden > 0) paintCount(ctx, stack.hidden, { x: 15, y: -11 });
  return canvas;
}

function paintCount(ctx: CanvasRenderingContext2D, count: number, { x, y }: Point) {
  const badge = new Path2D();
  badge.roundRect(x - 11, y - 8, 22, 16, 8);
  ctx.fillStyle = INK;
  ctx.fill(badge);
  outline(ctx, badge, PAPER, 1.5);
  ctx.font = `700 12px ${TEXT_FONT}`;
  ctx.textAlign = 'center';
  ctx.fillStyle = PAPER;
  ctx.fillText(`+${count}`, x - 0.5, y + 4.3);
}

function ring(ctx: CanvasRenderingContext2D, radius: number, colour: string, width: number) {
  ctx.beginPath();
  ctx.arc(0, -3, radius, 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** One manila folder around a point. */
export function drawFolder(ctx: CanvasRenderingContext2D, { x, y }: Point) {
  ctx.save();
  ctx.translate(x, y);
  const manila = ctx.createLinearGradient(0, -10, 0, 9);
  manila.addColorStop(0, '#F3DFAF');
  manila.addColorStop(1, '#D9BE83');
  ctx.fillStyle = manila;
  const folder = new Path2D(FOLDER);
  ctx.fill(folder);
  ctx.lineJoin = 'round';
  outline(ctx, folder, INK, 1.5);
  ctx.restore();
}

/** The diplomatic pouch of a treaty request. */
export function drawPouch(ctx: CanvasRenderingContext2D, { x, y }: Point) {
  ctx.save();
  ctx.translate(x, y);
  ctx.lineJoin = 'round';
  ctx.fillStyle = '#C9A35A';
  const pouch = new Path2D(POUCH);
  ctx.fill(pouch);
  outline(ctx, pouch, INK, 2);
  ctx.fillStyle = '#E3C27C';
  const flap = new Path2D(FLAP);
  ctx.fill(flap);
  outline(ctx, flap, INK, 1.6);
  ctx.fillStyle = '#8F1D21';
  disc(ctx, 0, 3, 4.4);
  ctx.lineWidth = 1.2;
  ctx.stroke();
  ctx.restore();
}

/** The wax seal of a treaty in force. */
export function drawSeal(ctx: CanvasRenderingContext2D, { x, y }: Point, radius: number) {
  ctx.save();
  ctx.translate(x - radius, y - radius);
  ctx.scale(radius / 50, radius / 50);
  const edge = new Path2D(WAX);
  ctx.save();
  ctx.translate(0, 3);
  ctx.fillStyle = '#3D080C';
  ctx.fill(edge);
  ctx.restore();
  const wax = ctx.createRadialGradient(38, 32, 0, 38, 32, 75);
  wax.addColorStop(0, '#C4474A');
  wax.addColorStop(0.45, '#992227');
  wax.addColorStop(1, '#611015');
  ctx.fillStyle = wax;
  ctx.fill(edge);
  outline(ctx, edge, '#4A0B10', 1.5);
  ctx.beginPath();
  ctx.arc(50, 50, 33, 0, 2 * Math.PI);
  ctx.lineWidth = 3.4;
  ctx.strokeStyle = '#5B0F14';
  ctx.stroke();
  ctx.lineCap = 'round';
  outline(ctx, new Path2D('M35 38H65M50 38V66'), '#F3C9C4', 7);
  ctx.restore();
}
