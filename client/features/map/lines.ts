import { type Bow, boundsOf, bow, trim } from './bow.ts';
import { placeSheet } from './ground.ts';
import { landing } from './layout.ts';
import { DASH_STEP, markOf, marksOf, paintLine, strengthOf } from './paint-line.ts';
import { createPicture, type Picture } from './picture.ts';
import { type Point, type Rect, toScreen } from './projection.ts';
import { type Sheet, sheetCanvas } from './sheet.ts';
import { DEPTH, type Layer, type Stage } from './stage.ts';
import { linear, type Motion } from './ticker.ts';
import type { MapLine } from './types.ts';

/** Room around a curve for its casing, arrowhead and marks. */
const PAD = 32;
const MARK_SIZE = 40;
const MARCH_MS = 1800;
const MARCH_STEPS = 3;

/** A line as it lay on the screen when last arranged. */
type Drawn = { line: MapLine; curve: Bow };

export type Lines = Layer & { readonly drawn: Drawn[]; marks(): Rect[] };

/** Bows a line on the screen between the pins it joins. */
export function curveOf(stage: Stage, line: Pick<MapLine, 'kind' | 'from' | 'to'>, lane = 0): Bow {
  const end = (place: MapLine['from']) => landing(stage.pins, stage.model, place, stage.screen(place));
  const from = end(line.from);
  const to = end(line.to);
  return trim(bow(from.at, to.at, line.kind, lane), from.radius, to.radius);
}

/** Orders, requests, treaties, secrets and suits, each painted on its own piece of the sheet. */
export function createLines(stage: Stage): Lines {
  const pictures = new Map<string, Picture>();
  const marks = new Map<string, Picture>();
  /** Where on the sheet each picture lies. */
  const corners = new Map<Picture, Point>();
  const marching = new Map<string, Motion>();
  let drawn: Drawn[] = [];
  let origin: Point = { x: 0, y: 0 };

  function paint({ line, curve }: Drawn, march = 0) {
    const area = areaOf(curve, stage.sheet, origin);
    const picture = pictures.get(line.id) ?? createPicture(stage.scene, DEPTH[line.kind]);
    pictures.set(line.id, picture);
    if (!area) return picture.hide();
    const { canvas, ctx } = sheetCanvas(area.width, area.height, stage.density);
    ctx.translate(-area.x, -area.y);
    paintLine(ctx, curve, line.kind, stage.colours, {
      suspended: line.suspended === true,
      drawn: 1,
      march,
      ghost: line.ghost === true,
    });
    picture.show(canvas, stage.density);
    lay(picture, area);
  }

  function paintMark({ line, curve }: Drawn) {
    const mark = markOf(curve, line.kind, line.progress);
    if (!mark) return;
    const picture = marks.get(line.id) ?? createPicture(stage.scene, DEPTH.mark);
    marks.set(line.id, picture);
    const { canvas, ctx } = sheetCanvas(MARK_SIZE, MARK_SIZE, stage.density);
    mark.draw(ctx, { x: MARK_SIZE / 2, y: MARK_SIZE / 2 });
    picture.show(canvas, stage.density, true);
    picture.image.setAlpha(strengthOf(line));
    lay(picture, mark.at);
  }

  function lay(picture: Picture, at: Point) {
    const corner = { x: at.x - origin.x, y: at.y - origin.y };
    corners.set(picture, corner);
    placeSheet(stage, picture, stage.sheet, corner.x, corner.y);
  }

  function forget(id: string) {
    for (const kept of [pictures, marks]) {
      const picture = kept.get(id);
      if (!picture) continue;
      kept.delete(id);
      corners.delete(picture);
      picture.destroy();
    }
  }

  /** Dashes march for a moment when a line begins to move, then rest. */
  function march(line: MapLine) {
    if (!line.moving || line.suspended || line.ghost || stage.reducedMotion || marching.has(line.id)) return;
    const motion = stage.ticker.run(
      MARCH_MS,
      (share) => {
        const now = drawn.find((each) => each.line.id === line.id);
        if (now) paint(now, share * MARCH_STEPS * DASH_STEP);
      },
      linear,
    );
    marching.set(line.id, motion);
  }

  return {
    get drawn() {
      return drawn;
    },
    marks: () => drawn.flatMap(({ line, curve }) => marksOf(curve, line.kind, line.suspended === true, line.progress)),
    arrange() {
      const { lines } = stage.model;
      origin = toScreen(stage.sheet.origin, stage.view, stage.frame);
      const lanes = new Map<string, number>();
      drawn = lines.map((line) => {
        const way = `${line.kind} ${line.from} ${line.to}`;
        const lane = lanes.get(way) ?? 0;
        lanes.set(way, lane + 1);
        return { line, curve: curveOf(stage, line, lane) };
      });
      for (const id of [...pictures.keys()]) {
        if (lines.some((line) => line.id === id)) continue;
        marching.get(id)?.finish();
        marching.delete(id);
        forget(id);
      }
      for (const each of drawn) {
        paint(each);
        paintMark(each);
        march(each.line);
      }
    },
    follow() {
      for (const [picture, { x, y }] of corners) placeSheet(stage, picture, stage.sheet, x, y);
    },
    destroy() {
      for (const id of [...pictures.keys()]) forget(id);
    },
  };
}

/** The part of a curve's box that lies on the sheet, in screen pixels; undefined when none does. */
function areaOf(curve: Bow, sheet: Sheet, origin: Point): Rect | undefined {
  const box = boundsOf(curve);
  const left = Math.floor(Math.max(box.x - PAD, origin.x));
  const top = Math.floor(Math.max(box.y - PAD, origin.y));
  const right = Math.ceil(Math.min(box.x + box.width + PAD, origin.x + sheet.width));
  const bottom = Math.ceil(Math.min(box.y + box.height + PAD, origin.y + sheet.height));
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}
