import {
  box,
  type Chance,
  clamp,
  hatch as cut,
  ellipse,
  fill,
  type Hatching,
  INK,
  line,
  mix,
  PAPER,
  type Point,
  path,
  smooth,
  spot,
  swell,
  type Tone,
} from '../burin.ts';

/** The size of every place. */
export const WIDE = 430;
export const HIGH = 150;
const W = WIDE;
const H = HIGH;

/** As a place is shown about as wide as it is drawn, its lines stand a little further apart than a face's. */
const APART = 1.18;

export function hatch(shape: readonly Point[], tone: Tone, how: Hatching = {}): string {
  return cut(shape, tone, { ...how, gap: (how.gap ?? 2) * APART });
}

const toneOf = (tone: Tone | number): Tone => (typeof tone === 'function' ? tone : () => tone);

type Plane = Hatching & {
  /** Width of the outline; 0 for none. */
  w?: number;
  /** Where the tone is darker than this, a second row of lines crosses the first. */
  cross?: number;
};

/** A wall, roof or floor, cut in lines at an angle, with an outline. */
export function plane(
  P: readonly Point[],
  tone: Tone | number,
  { angle = 0, gap = 2, w = 0.7, cross = 0, bend, step = 3 }: Plane = {},
): string {
  const t = toneOf(tone);
  return (
    fill(path(P), PAPER) +
    fill(hatch(P, t, { angle, gap, step, bend })) +
    (cross ? fill(hatch(P, (x, y) => t(x, y) - cross, { angle: angle + 58, gap, step, bend })) : '') +
    (w ? line(path(P), w) : '')
  );
}

/** Lines alone, over what is there. */
export const shade = (P: readonly Point[], tone: Tone | number, how: Hatching = {}) =>
  fill(hatch(P, toneOf(tone), { gap: 2, step: 3, ...how }));

/** Ruled sky: darker high up, parted round clouds and light. A cloud is its middle and its radii. */
export function sky(
  tone: number,
  { clouds = [], y1 = 110, glow }: { clouds?: [number, number, number, number][]; y1?: number; glow?: Tone } = {},
): string {
  const P = box(0, 0, W, y1);
  const cl = (x: number, y: number) => {
    let c = 0;
    for (const [cx, cy, rx, ry] of clouds) c = Math.max(c, spot(x, y, cx, cy, rx, ry));
    return c;
  };
  return fill(
    hatch(
      P,
      (x, y) => {
        const t = tone * (1 - (y / y1) * 0.8) + 0.06;
        const c = cl(x, y),
          under = cl(x, y - 5) - c;
        return clamp(t * (1 - clamp(c * 1.7)) + Math.max(0, under) * 0.9 - (glow ? glow(x, y) : 0));
      },
      { gap: 2.1, step: 5, min: 0.05, bend: (u, t) => 0.5 * Math.sin(u * 0.05 + t * 0.7) },
    ),
  );
}

/** A fluted column, round by its shading, with base and capital. */
export function column(x: number, y: number, w: number, h: number, { flutes = 5, tone = 0 } = {}): string {
  const P: Point[] = [
    [x + w * 0.06, y],
    [x + w * 0.94, y],
    [x + w, y + h],
    [x, y + h],
  ];
  let o = fill(path(P), PAPER);
  for (let i = 0; i <= flutes; i++) {
    const f = i / flutes;
    const t = clamp(0.08 + tone + Math.max(0, f - 0.28) ** 1.15 * 1.05);
    o += fill(
      swell([
        [x + w * mix(0.06, 0.94, f), y + 1, (w / flutes) * 0.5 * t],
        [x + w * f, y + h, (w / flutes) * 0.5 * t],
      ]),
    );
  }
  return (
    o +
    line(`M${x + w * 0.06} ${y}L${x} ${y + h}M${x + w * 0.94} ${y}L${x + w} ${y + h}`, 0.7) +
    plane(box(x - w * 0.16, y - 4, w * 1.32, 2), 0.2, { w: 0.6 }) +
    plane(
      smooth(
        [
          [x - w * 0.05, y - 2],
          [x + w * 1.05, y - 2],
          [x + w * 0.9, y + 1.6],
          [x + w * 0.1, y + 1.6],
        ],
        true,
        2,
      ),
      0.4,
      { angle: 90, gap: 1.4, w: 0.5 },
    ) +
    plane(box(x - w * 0.12, y + h, w * 1.24, 2.6), 0.35, { w: 0.6, gap: 1.2 })
  );
}

/** A window, square or arched, with its sill. */
export function windowOf(
  x: number,
  y: number,
  w: number,
  h: number,
  { tone = 0.82, arch = false, pane = true } = {},
): string {
  const P: Point[] = arch
    ? [
        [x, y + w / 2],
        ...ellipse(x + w / 2, y + w / 2, w / 2, w / 2, 9, Math.PI, Math.PI * 2),
        [x + w, y + w / 2],
        [x + w, y + h],
        [x, y + h],
      ]
    : box(x, y, w, h);
  return (
    plane(P, (a, b) => tone - 0.35 * spot(a, b, x + w * 0.2, y + h * 0.8, w * 0.5, h * 0.5), {
      angle: 90,
      gap: 1.3,
      w: 0.7,
      step: 2,
    }) +
    (pane ? line(`M${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.5}H${x + w}`, 0.6, PAPER) : '') +
    line(`M${x - 1} ${y + h + 0.9}H${x + w + 1}`, 1)
  );
}

/** A server rack seen square on: `n` rows of lit slots. */
export function rack(x: number, y: number, w: number, h: number, n: number, r: Chance): string {
  let o = fill(path(box(x, y, w, h)), INK);
  const g = h / n;
  for (let i = 0; i < n; i++) {
    const yy = y + i * g + g * 0.2;
    const hh = g * 0.56;
    o += `<path d="M${(x + w * 0.1).toFixed(1)} ${(yy + hh * 0.5).toFixed(1)}h${(w * 0.8).toFixed(1)}" stroke="${PAPER}" stroke-width="${(hh * 0.62 * (r() < 0.2 ? 0.5 : 1)).toFixed(2)}" ${r() < 0.7 ? `stroke-dasharray="${(w * 0.52).toFixed(1)} ${(w * 0.06).toFixed(1)} ${(w * 0.05).toFixed(1)} ${(w * 0.06).toFixed(1)}"` : `stroke-dasharray="${(w * 0.05).toFixed(1)} ${(w * 0.035).toFixed(1)}"`}/>`;
  }
  return o + line(path(box(x, y, w, h)), 0.6);
}

/** `n` strokes of rain in a box given by its corners. */
export function rain(
  n: number,
  r: Chance,
  [x0, y0, x1, y1]: [number, number, number, number],
  { len = 9, c = INK } = {},
): string {
  let d = '';
  for (let i = 0; i < n; i++) {
    const x = mix(x0, x1, r());
    const y = mix(y0, y1, r());
    const l = len * (0.5 + r());
    d += `M${x.toFixed(1)} ${y.toFixed(1)}l${(-l * 0.32).toFixed(1)} ${l.toFixed(1)}`;
  }
  return line(d, 0.5, c);
}

/** Sea: rows of swells, small and close at the horizon, broad and dark in front. */
export function water(y0: number, y1: number, r: Chance, { dark, light }: { dark: number; light: Tone }): string {
  let d = '';
  let y = y0;
  while (y < y1) {
    const k = (y - y0) / (y1 - y0);
    const amp = 0.3 + 3.4 * k;
    const L = 14 + 70 * k;
    const ph = r() * 9;
    const gap = 1.35 + 3 * k;
    let S: [number, number, number][] = [];
    const end = () => {
      if (S.length > 2) {
        S[0][2] *= 0.2;
        S[S.length - 1][2] *= 0.2;
        d += swell(S);
      }
      S = [];
    };
    for (let x = -4; x <= W + 4; x += 3) {
      const a = Math.sin((x / L) * 6.28 + ph) + 0.45 * Math.sin((x / L) * 14.9 + ph * 2.3);
      const t = dark * (0.62 + 0.36 * Math.cos((x / L) * 6.28 + ph + 0.7)) - light(x, y);
      if (t < 0.1) {
        end();
        continue;
      }
      S.push([x, y + amp * a * 0.42, gap * 0.5 * clamp(t, 0.1, 0.92)]);
    }
    end();
    y += gap;
  }
  return fill(d);
}

/** A small figure that stands at a place. */
export const person = (x: number, y: number, s = 1, { hat = false } = {}) =>
  `<g transform="translate(${x} ${y}) scale(${s})"><path d="M-1.5 0L-1.9-6.6L-2.7-6.4L-2.3-11.8Q-2-12.9-.7-13L0-12.4L.7-13Q2-12.9 2.3-11.8L2.8-6.4L1.9-6.6L1.6 0H.5L.1-5.6L-.4 0Z" fill="${INK}"/><path d="M-.9-12.2L-1.5-6.2" stroke="${PAPER}" stroke-width=".35"/><ellipse cx="0" cy="-14.4" rx="1.15" ry="1.45" fill="${INK}"/>${hat ? `<path d="M-1.9-15.2H1.9M-1-15.4V-16.6H1V-15.4Z" fill="${INK}" stroke="${INK}" stroke-width=".7"/>` : ''}</g>`;

export function tree(x: number, y: number, h: number, r: Chance): string {
  const P = smooth(
    Array.from({ length: 11 }, (_, i): Point => {
      const a = (i / 11) * 6.283;
      const q = h * 0.34 * (0.82 + r() * 0.34);
      return [x + q * 1.05 * Math.cos(a), y - h * 0.62 + q * Math.sin(a)];
    }),
    true,
    4,
  );
  return (
    line(`M${x} ${y}V${y - h * 0.4}`, 1.6) +
    plane(P, (a, b) => clamp(0.42 + ((a - x) / h) * 1.1 + ((b - y + h * 0.62) / h) * 0.8), {
      angle: -32,
      gap: 1.6,
      w: 0.5,
      cross: 0.35,
      step: 2,
      bend: (u) => 0.9 * Math.sin(u * 1.3),
    })
  );
}

export function pine(x: number, y: number, h: number): string {
  let d = '';
  for (let i = 0; i < 7; i++) {
    const k = i / 7;
    const w = h * 0.05 + h * 0.2 * k;
    const yy = y - h + h * 0.86 * k;
    d += `M${x} ${(yy - h * 0.12).toFixed(1)}L${(x - w).toFixed(1)} ${(yy + h * 0.1).toFixed(1)}L${(x - w * 0.3).toFixed(1)} ${(yy + h * 0.05).toFixed(1)}L${x} ${(yy + h * 0.12).toFixed(1)}L${(x + w * 0.3).toFixed(1)} ${(yy + h * 0.05).toFixed(1)}L${(x + w).toFixed(1)} ${(yy + h * 0.1).toFixed(1)}Z`;
  }
  return (
    `<path d="${d}" fill="${INK}"/>` +
    line(`M${x} ${y}v${-h * 0.2}`, 1.4) +
    line(
      `M${(x - h * 0.1).toFixed(1)} ${(y - h * 0.3).toFixed(1)}l${(h * 0.1).toFixed(1)} ${(-h * 0.14).toFixed(1)}M${(x - h * 0.07).toFixed(1)} ${(y - h * 0.56).toFixed(1)}l${(h * 0.07).toFixed(1)} ${(-h * 0.12).toFixed(1)}M${(x - h * 0.15).toFixed(1)} ${(y - h * 0.08).toFixed(1)}l${(h * 0.12).toFixed(1)} ${(-h * 0.12).toFixed(1)}`,
      h * 0.035,
      PAPER,
    )
  );
}

/** The ground from a height downward. */
export const ground = (y: number, tone: number, how: Hatching = {}) =>
  fill(path(box(0, y, W, H - y)), PAPER) +
  fill(
    hatch(
      box(0, y, W, H - y),
      (x, yy) => clamp(tone * (0.5 + (0.8 * (yy - y)) / (H - y)) + 0.12 * Math.sin(x * 0.03 + yy)),
      { gap: 2.2, step: 7, ...how },
    ),
  ) +
  line(`M0 ${y}H${W}`, 0.8);
