import type { Point } from './projection.ts';
import type { MapLine } from './types.ts';

/** A quadratic curve. */
export type Bow = { from: Point; control: Point; to: Point };

/** How far a line's control point leaves the straight way, as a share of its length; positive is north. */
const BEND: Record<MapLine['kind'], number> = { order: 0.28, request: -0.3, treaty: 0.02, covert: -0.35, suit: 0.14 };
const LANE = 0.12;

/** Bows a line of the given kind. `lane` fans out lines of one kind between the same two places. */
export function bow(from: Point, to: Point, kind: MapLine['kind'], lane = 0): Bow {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const bend = BEND[kind] + Math.sign(BEND[kind]) * LANE * lane;
  const east = dx === 0 ? Math.sign(dy) : Math.sign(dx);
  return {
    from,
    to,
    control: { x: (from.x + to.x) / 2 + dy * bend * east, y: (from.y + to.y) / 2 - dx * bend * east },
  };
}

export function pointAt({ from, control, to }: Bow, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** Direction of travel at t, radians. */
export function angleAt({ from, control, to }: Bow, t: number): number {
  const dx = (1 - t) * (control.x - from.x) + t * (to.x - control.x);
  const dy = (1 - t) * (control.y - from.y) + t * (to.y - control.y);
  return Math.atan2(dy, dx);
}

export function lengthOf(curve: Bow, steps = 24): number {
  let length = 0;
  let last = curve.from;
  for (let step = 1; step <= steps; step++) {
    const next = pointAt(curve, step / steps);
    length += Math.hypot(next.x - last.x, next.y - last.y);
    last = next;
  }
  return length;
}

/** The piece of a curve between two shares of its parameter. */
export function slice(curve: Bow, start: number, end: number): Bow {
  const from = pointAt(curve, start);
  const to = pointAt(curve, end);
  const blend = (a: number, b: number) => (1 - start) * a + start * b;
  const near = { x: blend(curve.from.x, curve.control.x), y: blend(curve.from.y, curve.control.y) };
  const far = { x: blend(curve.control.x, curve.to.x), y: blend(curve.control.y, curve.to.y) };
  return { from, to, control: { x: near.x + (far.x - near.x) * end, y: near.y + (far.y - near.y) * end } };
}

/** Cuts pixels off both ends, so a line stops short of the crest or folder it touches; at most 35 % of it an end. */
export function trim(curve: Bow, start: number, end: number): Bow {
  const length = lengthOf(curve) || 1;
  return slice(curve, Math.min(0.35, start / length), 1 - Math.min(0.35, end / length));
}

/** The box around a curve. */
export function boundsOf(curve: Bow) {
  const steps = Array.from({ length: 13 }, (_, step) => pointAt(curve, step / 12));
  const xs = steps.map((point) => point.x);
  const ys = steps.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
