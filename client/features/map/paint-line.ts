import { angleAt, type Bow, pointAt, slice } from './bow.ts';
import { drawPouch, drawSeal } from './drawings.ts';
import type { Point, Rect } from './projection.ts';
import type { Palette } from './theme.ts';
import type { MapLine } from './types.ts';

/** `drawn` is the share of the line shown so far; `march` shifts the dashes, in pixels. */
type LineLook = { suspended: boolean; drawn: number; march: number; ghost?: boolean };

const ORDER_DASH = [15, 8];
export const DASH_STEP = 23;
const STANDING: LineLook = { suspended: false, drawn: 1, march: 0 };

/** Draws one line with its dark casing, so that it reads on land and on sea. */
export function paintLine(
  ctx: CanvasRenderingContext2D,
  curve: Bow,
  kind: MapLine['kind'],
  colours: Palette,
  look: LineLook = STANDING,
) {
  const shown = look.drawn < 1 ? slice(curve, 0, look.drawn) : curve;
  ctx.lineJoin = 'round';
  ctx.globalAlpha = strengthOf(look);
  PAINT[kind](ctx, shown, colours, look);
  ctx.globalAlpha = 1;
  if (look.suspended) paintPause(ctx, pointAt(curve, kind === 'order' ? 0.5 : 0.3), colours);
}

/** How strongly a line and its mark are drawn. */
export const strengthOf = ({ ghost, suspended }: { ghost?: boolean; suspended?: boolean }) =>
  ghost ? 0.5 : suspended ? 0.6 : 1;

type Mark = { at: Point; draw(ctx: CanvasRenderingContext2D, middle: Point): void };

/** What travels along a line or closes it: the pouch of a request, the seal of a treaty. */
export function markOf(curve: Bow, kind: MapLine['kind'], progress = 0.5): Mark | undefined {
  if (kind === 'request') return { at: pointAt(curve, progress), draw: drawPouch };
  if (kind === 'treaty') return { at: pointAt(curve, 0.5), draw: (ctx, middle) => drawSeal(ctx, middle, 15) };
  return undefined;
}

/** The boxes of a line that no label may hide: its arrowhead, its pouch or seal, its pause mark. */
export function marksOf(curve: Bow, kind: MapLine['kind'], suspended: boolean, progress = 0.5): Rect[] {
  const box = (point: Point, radius: number): Rect => ({
    x: point.x - radius,
    y: point.y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  const marks: Rect[] = [];
  if (kind === 'order' || kind === 'suit') marks.push(box(pointAt(curve, 1), 17));
  const mark = markOf(curve, kind, progress);
  if (mark) marks.push(box(mark.at, 16));
  if (suspended) marks.push(box(pointAt(curve, kind === 'order' ? 0.5 : 0.3), 13));
  return marks;
}

type Paint = (ctx: CanvasRenderingContext2D, curve: Bow, colours: Palette, look: LineLook) => void;

const PAINT: Record<MapLine['kind'], Paint> = {
  order(ctx, curve, colours, { march }) {
    stroke(ctx, curve, colours.casing, 10, 'round');
    ctx.setLineDash(ORDER_DASH);
    ctx.lineDashOffset = -march;
    stroke(ctx, curve, colours.order, 5);
    ctx.setLineDash([]);
    arrowhead(ctx, curve, colours.order, colours.casing);
  },
  request(ctx, curve, colours) {
    stroke(ctx, curve, colours.casing, 9, 'round');
    stroke(ctx, curve, colours.request, 5);
    stroke(ctx, curve, colours.casing, 2.2);
  },
  treaty(ctx, curve, colours) {
    ctx.globalAlpha *= 0.8;
    stroke(ctx, curve, colours.casing, 6);
    ctx.globalAlpha /= 0.8;
    stroke(ctx, curve, colours.bond, 2);
  },
  covert(ctx, curve, colours) {
    softShadow(ctx, curve, colours.covertShadow);
    ctx.setLineDash([0.1, 7]);
    stroke(ctx, curve, colours.covert, 2.6, 'round');
    ctx.setLineDash([]);
  },
  suit(ctx, curve, colours, { march }) {
    stroke(ctx, curve, colours.casing, 8, 'round');
    ctx.setLineDash([2, 5]);
    ctx.lineDashOffset = -march;
    stroke(ctx, curve, colours.suit, 4);
    ctx.setLineDash([]);
    arrowhead(ctx, curve, colours.suit, colours.casing);
  },
};

function stroke(
  ctx: CanvasRenderingContext2D,
  { from, control, to }: Bow,
  colour: string,
  width: number,
  cap: CanvasLineCap = 'butt',
) {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.quadraticCurveTo(control.x, control.y, to.x, to.y);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineCap = cap;
  ctx.stroke();
}

/** Only the shadow of a stroke: the stroke itself is drawn outside the canvas. (`filter` is unknown to Safari.) */
function softShadow(ctx: CanvasRenderingContext2D, curve: Bow, colour: string) {
  const density = ctx.getTransform().a;
  const away = ctx.canvas.width / density + 100;
  ctx.save();
  ctx.translate(-away, 0);
  ctx.shadowColor = colour;
  ctx.shadowBlur = 8 * density;
  ctx.shadowOffsetX = away * density;
  stroke(ctx, curve, '#000', 15, 'round');
  ctx.restore();
}

const HEAD = 'M-4 -11L17 0L-4 11L1 0Z';

function arrowhead(ctx: CanvasRenderingContext2D, curve: Bow, colour: string, casing: string) {
  const head = new Path2D(HEAD);
  ctx.save();
  ctx.translate(curve.to.x, curve.to.y);
  ctx.rotate(angleAt(curve, 1));
  ctx.strokeStyle = casing;
  ctx.lineWidth = 3;
  ctx.stroke(head);
  ctx.fillStyle = colour;
  ctx.fill(head);
  ctx.restore();
}

/** Two bars in a disc: this line waits for a court. */
function paintPause(ctx: CanvasRenderingContext2D, { x, y }: Point, colours: Palette) {
  ctx.beginPath();
  ctx.arc(x, y, 10, 0, 2 * Math.PI);
  ctx.fillStyle = colours.casing;
  ctx.fill();
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = colours.leader;
  ctx.stroke();
  ctx.fillStyle = colours.leader;
  ctx.fillRect(x - 4, y - 4.5, 3, 9);
  ctx.fillRect(x + 1, y - 4.5, 3, 9);
}
