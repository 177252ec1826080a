/**
 * The engraver's tools. A line swells where the picture is dark and dies away where it is light, as a burin cuts it.
 * All is pure: points and tones in, SVG text out; the same in, the same out. Tones run from 0 (light) to 1 (dark).
 */
export const INK = '#1B2733';
export const PAPER = '#F8F2E4';

export type Point = [number, number];
export type Tone = (x: number, y: number) => number;
/** A place on a line, and half the line's width there. */
type Cut = [number, number, number];
/** Four points of a Bézier curve. */
export type Curve = readonly Point[];
export type Chance = () => number;

/** Chance that gives the same row of numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let a = (seed * 2654435761) >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const clamp = (value: number, least = 0, most = 1) => Math.min(most, Math.max(least, value));
export const mix = (a: number, b: number, share: number) => a + (b - a) * share;
/** A soft spot: 1 in the middle, falling to nothing within about two radii. */
export const spot = (x: number, y: number, cx: number, cy: number, rx: number, ry: number) =>
  Math.exp(-(((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2));
export const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

export function ellipse(cx: number, cy: number, rx: number, ry: number, n = 28, from = 0, to = Math.PI * 2): Point[] {
  const steps = to - from < 6 ? n - 1 : n;
  return Array.from({ length: n }, (_, i) => {
    const angle = from + ((to - from) * i) / steps;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

export function isInside(shape: readonly Point[], x: number, y: number): boolean {
  let result = false;
  for (let i = 0, j = shape.length - 1; i < shape.length; j = i++) {
    const [a, b] = shape[i];
    const [c, d] = shape[j];
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) result = !result;
  }
  return result;
}

/** A smooth curve through points (Catmull-Rom), as `steps` points for each of them. */
export function smooth(points: readonly Point[], closed = true, steps = 6): Point[] {
  const n = points.length;
  const at = (i: number) => (closed ? points[(i + n) % n] : points[clamp(i, 0, n - 1)]);
  const out: Point[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const around = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let j = 0; j < steps; j++) out.push(between(around, j / steps));
  }
  if (!closed) out.push(points[n - 1]);
  return out;
}

function between([a, b, c, d]: Point[], t: number): Point {
  const one = (q: 0 | 1) =>
    0.5 *
    (2 * b[q] +
      (c[q] - a[q]) * t +
      (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t * t +
      (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t * t * t);
  return [one(0), one(1)];
}

/** A point of a Bézier curve. */
export function onCurve(curve: Curve, t: number): Point {
  const m = 1 - t;
  const one = (q: 0 | 1) =>
    m * m * m * curve[0][q] + 3 * m * m * t * curve[1][q] + 3 * m * t * t * curve[2][q] + t * t * t * curve[3][q];
  return [one(0), one(1)];
}

const digit = (value: number) => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
const pair = (x: number, y: number) => {
  const second = digit(y);
  return digit(x) + (second[0] === '-' ? '' : ' ') + second;
};

/** Points as the text of a path, to a tenth of a unit. */
export function path(points: readonly (Point | Cut)[], close = true): string {
  let x = Math.round(points[0][0] * 10);
  let y = Math.round(points[0][1] * 10);
  let text = `M${pair(x / 10, y / 10)}l`;
  let isFirst = true;
  for (const point of points.slice(1)) {
    const nextX = Math.round(point[0] * 10);
    const nextY = Math.round(point[1] * 10);
    if (nextX === x && nextY === y) continue;
    const step = pair((nextX - x) / 10, (nextY - y) / 10);
    text += (isFirst || step[0] === '-' ? '' : ' ') + step;
    isFirst = false;
    x = nextX;
    y = nextY;
  }
  return text + (close ? 'z' : '');
}

export const fill = (d: string, colour = INK) => (d ? `<path d="${d}" fill="${colour}"/>` : '');
export const line = (d: string, width = 1, colour = INK, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${more && ` ${more}`}/>`;

/** How far a sample may lie off the straight line, and off its width, and still be left out. */
const OFF = [0.09, 0.09, 0.05];

function thinned(cuts: readonly Cut[]): readonly Cut[] {
  if (cuts.length < 4) return cuts;
  const out = [cuts[0]];
  let a = 0;
  const isStraight = (from: number, to: number) => {
    for (let j = from + 1; j < to; j++) {
      const t = (j - from) / (to - from);
      for (const q of [0, 1, 2] as const) {
        if (Math.abs(cuts[from][q] + (cuts[to][q] - cuts[from][q]) * t - cuts[j][q]) > OFF[q]) return false;
      }
    }
    return true;
  };
  for (let i = 2; i < cuts.length; i++) {
    if (i - a < 14 && isStraight(a, i)) continue;
    a = i - 1;
    out.push(cuts[a]);
  }
  out.push(cuts[cuts.length - 1]);
  return out;
}

/** One swelling line. */
export function swell(samples: readonly Cut[]): string {
  if (samples.length < 2) return '';
  const cuts = thinned(samples);
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [i, [x, y, half]] of cuts.entries()) {
    const a = cuts[Math.max(0, i - 1)];
    const b = cuts[Math.min(cuts.length - 1, i + 1)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const dx = ((b[0] - a[0]) / length) * half;
    const dy = ((b[1] - a[1]) / length) * half;
    left.push([x - dy, y + dx]);
    right.push([x + dy, y - dx]);
  }
  return path(left.concat(right.reverse()));
}

export type Hatching = {
  /** Degrees. */
  angle?: number;
  gap?: number;
  step?: number;
  /** Tones below are left white; tones above are cut no wider. */
  min?: number;
  max?: number;
  /** Curves the lines over a form: how far aside at that place along the line. */
  bend?: (along: number, across: number) => number;
  hole?: (x: number, y: number) => boolean;
};

/** Fills a shape with lines that the tone makes thick or thin. */
export function hatch(shape: readonly Point[], tone: Tone, how: Hatching = {}): string {
  const { angle = 0, gap = 2, step = 1.6, min = 0.12, max = 0.9, bend, hole } = how;
  const c = Math.cos((angle * Math.PI) / 180);
  const s = Math.sin((angle * Math.PI) / 180);
  const along = shape.map(([x, y]) => x * c + y * s);
  const across = shape.map(([x, y]) => y * c - x * s);
  const room = bend ? 8 : 0;
  const from = Math.min(...along);
  const to = Math.max(...along);
  let d = '';
  for (let t = Math.floor((Math.min(...across) - room) / gap) * gap; t <= Math.max(...across) + room; t += gap) {
    let cuts: Cut[] = [];
    const end = () => {
      if (cuts.length > 1) {
        cuts[0][2] *= 0.35;
        cuts[cuts.length - 1][2] *= 0.35;
        d += swell(cuts);
      }
      cuts = [];
    };
    for (let u = from; u <= to + step; u += step) {
      const v = t + (bend ? bend(u, t) : 0);
      const x = u * c - v * s;
      const y = u * s + v * c;
      const dark = isInside(shape, x, y) && !hole?.(x, y) ? tone(x, y) : -1;
      if (dark < min) end();
      else cuts.push([x, y, gap * 0.5 * Math.min(max, dark)]);
    }
    end();
  }
  return d;
}

/** The tone of a strand: where, and how far along it and across the lock. */
export type StrandTone = (x: number, y: number, along: number, across: number) => number;

/** A lock of hair or a fold of cloth: strands between two guiding curves. */
export function strands(a: Curve, b: Curve, count: number, tone: StrandTone, steps = 10): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const across = (i + 0.5) / count;
    const cuts: Cut[] = [];
    for (let j = 0; j <= steps; j++) {
      const p = onCurve(a, j / steps);
      const q = onCurve(b, j / steps);
      const x = mix(p[0], q[0], across);
      const y = mix(p[1], q[1], across);
      const room = Math.hypot(p[0] - q[0], p[1] - q[1]) / count;
      const dark = Math.min(0.94, tone(x, y, j / steps, across)) * (j === 0 || j === steps ? 0.25 : 1);
      cuts.push([x, y, Math.max(0.12, room * 0.5 * dark)]);
    }
    d += swell(cuts);
  }
  return d;
}

/** The shape between two guiding curves. */
export function lockShape(a: Curve, b: Curve, steps = 12): Point[] {
  const there = Array.from({ length: steps + 1 }, (_, j) => onCurve(a, j / steps));
  const back = Array.from({ length: steps + 1 }, (_, j) => onCurve(b, 1 - j / steps));
  return there.concat(back);
}
