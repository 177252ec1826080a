import {
  type Curve,
  clamp,
  ellipse,
  fill,
  hatch,
  INK,
  isInside,
  line,
  lockShape,
  mix,
  onCurve,
  PAPER,
  type Point,
  path,
  type StrandTone,
  smooth,
  spot,
  strands,
  swell,
} from './burin.ts';
import { type Face, MIDDLE, type Sitter } from './sitter.ts';

/** Hair lies behind the face and before it. */
export type Hair = { back: string; front: string };

/** The tools that a head of hair is drawn with. */
type Comb = {
  lock(a: Curve, b: Curve, count: number, tone?: StrandTone): string;
  curls(points: readonly Point[], radius: number): string;
  /** Points given for a head of usual width. */
  to(...points: Point[]): Point[];
  arc(rx: number, ry: number, y: number, from: number, to: number, count: number): Point[];
  solid(shape: Point[]): string;
};

function combOf(sitter: Sitter): Comb {
  const { tone, isFine, bold, chance, width, wide } = sitter;
  const isDark = tone > 0.72;
  // The sheen lies where the light falls, upper left.
  const hairTone: StrandTone = (x, y) => {
    const sheen = 0.62 * spot(x, y, 40, 15, 9, 5.5) + 0.25 * spot(x, y, 33, 34, 4, 10) + 0.2 * spot(x, y, 60, 17, 6, 6);
    const ground = mix(0.24, 0.98, tone) + (0.2 * (x - 46)) / 22 + (0.12 * (y - 20)) / 26;
    return clamp(ground - sheen * mix(0.4, 0.9, tone) + (chance() - 0.5) * 0.12, 0.1, 0.97);
  };
  return {
    lock(a, b, count, strandTone = hairTone) {
      const shape = path(lockShape(a, b));
      const many = Math.max(4, Math.round(count * (isFine ? 1.1 : 0.6)));
      return (
        fill(shape, isDark && !isFine ? INK : PAPER) +
        fill(strands(a, b, many, strandTone, isFine ? 11 : 8)) +
        line(shape, 0.55 * bold)
      );
    },
    curls(points, radius) {
      return points
        .map(([x, y]) => {
          const r = radius * (0.9 + chance() * 0.25);
          const start = chance() * 6;
          const round = path(ellipse(x, y, r, r, 12));
          if (isDark && !isFine) return fill(round);
          const turns = Array.from({ length: 15 }, (_, i): [number, number, number] => {
            const angle = start + (i / 14) * 8.4;
            const far = r * (1 - (0.72 * i) / 14);
            const cx = x + far * Math.cos(angle);
            const thick = clamp(hairTone(cx, y, 0, 0) + 0.25, 0.3, 1) * (i % 14 ? 1 : 0.4);
            return [cx, y + far * Math.sin(angle), r * 0.17 * mix(0.55, 1.5, tone) * thick * (isDark ? 0.42 : 1)];
          });
          if (isDark) return fill(round) + fill(swell(turns), PAPER);
          return fill(round, PAPER) + fill(swell(turns)) + line(round, 0.4 * bold);
        })
        .join('');
    },
    to: (...points) => points.map(([x, y]) => [wide(x), y]),
    arc: (rx, ry, y, from, to, count) =>
      Array.from({ length: count }, (_, i) => {
        const angle = ((from + ((to - from) * i) / (count - 1)) * Math.PI) / 180;
        return [MIDDLE + rx * width * 1.06 * Math.cos(angle), y + ry * Math.sin(angle)];
      }),
    solid: (shape) => fill(path(smooth(shape, true, 3)), tone > 0.6 ? INK : PAPER),
  };
}

type Style = (comb: Comb, sitter: Sitter) => Hair;

const STYLES: Record<Face['hair'], Style> = {
  parted: ({ lock, to }) => ({
    back: '',
    front:
      lock(to([41, 12], [31, 8], [28, 20], [31.8, 41]), to([42, 14], [38, 20], [35.2, 23], [34.4, 40]), 17) +
      lock(to([40.5, 12.5], [52, 3], [74, 8], [67.6, 41]), to([40.5, 14.5], [46, 25], [63, 19], [65.8, 39]), 26),
  }),
  swept: ({ lock, to }) => ({
    back: '',
    front:
      lock(to([34.5, 27], [25, 5], [60, -3], [67.6, 27]), to([36, 26], [43, 16], [57, 16], [65, 26]), 26) +
      lock(to([36.5, 22], [29, 20], [30, 33], [32.8, 43]), to([37.5, 22], [36, 26], [35, 32], [34.4, 41]), 7) +
      lock(to([64, 22], [71, 20], [70, 33], [67.4, 43]), to([63, 22], [64, 26], [65, 32], [65.8, 41]), 7),
  }),
  crop: ({ arc, curls, solid }) => ({
    back: '',
    front:
      solid([...arc(18.4, 21, 31, 186, 354, 12), ...arc(13.6, 8, 28, 350, 190, 8)]) +
      curls(
        [
          ...arc(17.8, 21, 31, 196, 344, 19),
          ...arc(15.6, 17.6, 31, 190, 350, 17),
          ...arc(13, 13.4, 31, 192, 348, 13),
          ...arc(11, 9.6, 31, 210, 330, 9),
        ],
        2.7,
      ),
  }),
  afro: ({ arc, curls, solid }) => ({
    back:
      solid(arc(25.5, 26, 30, 150, 390, 18)) +
      curls(
        [...arc(24, 25, 30, 168, 372, 22), ...arc(20.5, 21, 30, 168, 372, 19), ...arc(17.4, 16.5, 30, 168, 372, 16)],
        3,
      ),
    front: curls(
      [...arc(15.4, 16.5, 30, 200, 340, 13), ...arc(15, 12.6, 29, 196, 344, 13), ...arc(14.5, 9.5, 28, 195, 345, 13)],
      2.7,
    ),
  }),
  bald: ({ lock, to }) => ({
    back: '',
    front:
      lock(to([34, 28], [29, 30], [29.5, 38], [33, 46]), to([35, 30], [34, 35], [34, 40], [34.4, 44]), 7) +
      lock(to([66, 28], [71, 30], [70.5, 38], [67, 46]), to([65, 30], [66, 35], [66, 40], [65.6, 44]), 7),
  }),
  bun: ({ lock, to }) => ({
    back:
      lock(to([42, 11], [37, 0], [49, 0], [58, 8]), to([44, 11], [58, 12], [62, 6], [58, 5]), 14) +
      lock(to([43, 8], [45, 1], [55, 1], [60, 9]), to([46, 10], [50, 12], [56, 12], [60, 9]), 8),
    front:
      lock(to([50, 15], [40, 19], [34, 24], [33, 45]), to([50, 11], [34, 6], [26, 18], [32, 43]), 17) +
      lock(to([50, 15], [60, 19], [66, 24], [67, 45]), to([50, 11], [66, 6], [74, 18], [68, 43]), 17),
  }),
  bob: ({ lock, to }) => ({
    back:
      lock(to([34, 20], [25, 32], [27, 52], [31, 62]), to([50, 12], [50, 40], [46, 58], [44, 63]), 14) +
      lock(to([66, 20], [75, 32], [73, 52], [69, 62]), to([50, 12], [50, 40], [54, 58], [56, 63]), 14),
    front:
      lock(to([44, 10], [27, 5], [24.5, 30], [27.5, 58]), to([44, 13.5], [38, 22], [32.5, 32], [35.4, 59.5]), 24) +
      lock(to([43, 10], [63, 2], [77, 20], [72.5, 58]), to([43, 13.5], [56, 26], [67.5, 28], [64.6, 59.5]), 28),
  }),
  long: ({ lock, to }) => ({
    back:
      lock(to([34, 16], [24, 36], [29, 62], [24, 80]), to([50, 12], [48, 40], [44, 66], [42, 80]), 20) +
      lock(to([66, 16], [76, 36], [71, 62], [76, 80]), to([50, 12], [52, 40], [56, 66], [58, 80]), 20),
    front:
      lock(to([56, 10], [74, 4], [73, 30], [73, 74]), to([56, 13.5], [60, 22], [68, 30], [65.5, 72]), 18) +
      lock(to([57, 10], [34, 1], [25, 24], [27, 75]), to([57, 13.5], [45, 25], [31.5, 30], [35, 73]), 26),
  }),
  wig: ({ lock, to }, sitter) => {
    const tone: StrandTone = (x, y, along) =>
      clamp(0.2 + (x - 40) / 60 + 0.5 * Math.abs(along - 0.45) ** 1.3 - 0.2 * spot(x, y, 42, 12, 8, 5));
    return {
      back: '',
      front:
        lock(to([50, 13], [38, 14], [33, 24], [33, 36]), to([50, 6], [30, 4], [24, 18], [25.5, 33]), 14, tone) +
        lock(to([50, 13], [62, 14], [67, 24], [67, 36]), to([50, 6], [70, 4], [76, 18], [74.5, 33]), 14, tone) +
        wigSide(sitter, -1) +
        wigSide(sitter, 1),
    };
  },
  scarf: (_, sitter) => ({ back: '', front: scarf(sitter) }),
  turban: ({ lock, to }, { tone }) => {
    const cloth: StrandTone = (x, y, _along, across) =>
      clamp(mix(0.1, 0.75, tone) + (x - 48) / 60 + (across - 0.35) ** 2 - 0.35 * spot(x, y, 38, 14, 8, 7));
    return {
      back: '',
      front:
        lock(to([31, 32], [27, 10], [40, 1], [56, 4]), to([34, 31], [36, 22], [46, 15], [60, 9]), 13, cloth) +
        lock(to([69, 32], [74, 12], [66, 0], [46, 3]), to([66, 31], [64, 22], [56, 12], [42, 5]), 13, cloth) +
        lock(to([31, 33], [32, 16], [46, 9], [58, 5]), to([35, 31], [38, 28], [46, 22], [52, 20]), 8, cloth) +
        lock(to([69, 33], [68, 18], [60, 10], [52, 7]), to([65, 31], [61, 26], [56, 22], [50, 19]), 8, cloth),
    };
  },
};

/** Rolls of a barrister's wig beside the face. */
function wigSide({ width, isFine, bold }: Sitter, side: -1 | 1): string {
  return [0, 1, 2, 3]
    .map((i) => {
      const y = 33 + i * 8.2;
      const near = MIDDLE + side * 15.7 * width;
      const far = MIDDLE + side * 26 * width;
      const roll = smooth(
        [
          [near, y - 3.8],
          [far, y - 3.9],
          [far + side * 2.4, y],
          [far, y + 3.9],
          [near, y + 3.8],
          [near - side, y],
        ],
        true,
        4,
      );
      const tone = (x: number, at: number) => clamp(0.2 + 0.55 * Math.abs((at - y + 0.8) / 4) ** 1.6 + (x - 46) / 90);
      return (
        fill(path(roll), PAPER) +
        fill(hatch(roll, tone, { angle: 90, gap: isFine ? 1.7 : 3, step: 0.9, min: 0.14 })) +
        line(path(roll), 0.7 * bold) +
        (isFine ? line(path(ellipse(far + side * 0.2, y, 1.5, 2.3, 12)), 0.6) : '')
      );
    })
    .join('');
}

const SCARF: Point[] = [
  [50, 5],
  [34, 8],
  [27, 24],
  [26, 44],
  [29, 62],
  [22, 80],
  [34, 92],
  [66, 92],
  [78, 80],
  [71, 62],
  [74, 44],
  [73, 24],
  [66, 8],
];
const SCARF_FACE: Point[] = [
  [50, 17.5],
  [39, 20],
  [34.5, 30],
  [34.6, 46],
  [39, 59],
  [50, 67.5],
  [61, 59],
  [65.4, 46],
  [65.5, 30],
  [61, 20],
];

function scarf({ wide, tone, gap, isFine, bold }: Sitter): string {
  const cloth = smooth(SCARF, true, 5);
  const face = smooth(
    SCARF_FACE.map(([x, y]): Point => [wide(x), y]),
    true,
    4,
  );
  const hole = (x: number, y: number) => isInside(face, x, y);
  const shade = (x: number, y: number) =>
    clamp(
      mix(0.12, 0.8, tone) +
        (x - 48) / 60 +
        0.2 * Math.sin(x * 0.35 + y * 0.22) +
        0.25 * spot(x, y, 66, 60, 9, 16) -
        0.3 * spot(x, y, 38, 14, 10, 7),
    );
  return (
    `<path fill-rule="evenodd" fill="${PAPER}" d="${path(cloth)}${path(face)}"/>` +
    fill(hatch(cloth, shade, { angle: 62, gap: gap * 1.05, hole, bend: (along) => 3 * Math.sin(along * 0.06) })) +
    (isFine ? fill(hatch(cloth, (x, y) => shade(x, y) - 0.42, { angle: -35, gap: gap * 1.1, step: 1.8, hole })) : '') +
    line(path(cloth), 0.9 * bold) +
    line(path(face), 0.9 * bold) +
    line('M30 62Q44 78 62 74Q70 72 72 62M33 70Q46 84 66 78', 0.9 * bold)
  );
}

export function hairOf(sitter: Sitter): Hair {
  return STYLES[sitter.hair](combOf(sitter), sitter);
}

/** Beards are cut like hair, round the mouth, which stays free. */
export function beardOf({ beard, tone, width, aside, play, isFine, bold, chance }: Sitter, mouth: number): string {
  const wide = width * 1.06;
  const x = MIDDLE + aside * 1.1;
  const shade: StrandTone = (at, y) =>
    clamp(
      mix(0.25, 0.95, tone) + (at - 48) / 70 - 0.32 * spot(at, y, 42, 60, 4, 4) + (chance() - 0.5) * 0.1,
      0.1,
      0.95,
    );
  const ground = tone > 0.72 && !isFine ? INK : PAPER;
  if (beard === 'full') {
    const left = ([dx, y]: Point): Point => [MIDDLE - dx * wide, y];
    const right = ([dx, y]: Point): Point => [MIDDLE + dx * wide, y];
    const side: Point[] = [
      [16, 45],
      [15, 57],
      [10.5, 67],
    ];
    const shape = smooth(
      [
        ...side.map(left),
        [MIDDLE, 72],
        ...[...side].reverse().map(right),
        [MIDDLE + 13.4 * wide, 52],
        [x + 9, 55],
        [x + 6.5, 54.4],
        [x, 54.6],
        [x - 6.5, 54.4],
        [x - 9, 55],
        [MIDDLE - 13.4 * wide, 52],
      ],
      true,
      4,
    );
    const lip = `M${x - 6} ${mouth + play.mouth * 0.62}Q${x} ${mouth - play.mouth * 0.9} ${x + 6} ${mouth + play.mouth * 0.62}`;
    const hole = (a: number, b: number) => Math.abs(a - x) < 6.2 && Math.abs(b - mouth - 0.4 + play.mouth * 0.2) < 1.4;
    return (
      fill(path(shape), ground) +
      fill(
        hatch(shape, (a, b) => shade(a, b, 0, 0), {
          angle: 84,
          gap: isFine ? 1.5 : 2.4,
          step: 1.1,
          hole,
          bend: (along) => 1.2 * Math.sin(along * 0.5),
        }),
      ) +
      line(path(shape), 0.6 * bold) +
      (ground === INK ? line(lip, 2.2, PAPER) : line(lip, 1.4 * bold))
    );
  }
  if (beard !== 'moustache' && beard !== 'goatee') return '';
  const halves = ([-1, 1] as const).map((side) => {
    const end: Point = [x + side * 8.4, 57.4 + play.mouth * 0.3];
    const over: Curve = [[x, 53.8], [x + side * 3.4, 53.4], [x + side * 6, 54.6], end];
    const under: Curve = [[x, 56], [x + side * 3, 56.4], [x + side * 6, 56.7], end];
    const shape = path(lockShape(over, under));
    return fill(shape, ground) + fill(strands(over, under, isFine ? 6 : 4, shade, 7)) + line(shape, 0.5 * bold);
  });
  if (beard === 'moustache') return halves.join('');
  const chin = smooth(
    [
      [x - 5, 60.6],
      [x - 5.5, 65],
      [x - 2.6, 70],
      [x, 71.2],
      [x + 2.6, 70],
      [x + 5.5, 65],
      [x + 5, 60.6],
      [x, 62],
    ],
    true,
    4,
  );
  return (
    halves.join('') +
    fill(path(chin), ground) +
    fill(hatch(chin, (a, b) => shade(a, b, 0, 0), { angle: 86, gap: 1.5, step: 1.1 })) +
    line(path(chin), 0.5 * bold)
  );
}

/** An eyebrow: a short stroke that swells in its middle. */
export function brow(x: number, side: -1 | 1, { play, isWoman, isFine, age, mood, tone }: Sitter): string {
  const y = 34.4;
  const inner: Point = [x - side * 4.3, y + play.browIn + 0.4];
  const outer: Point = [x + side * 5.3, y + play.browOut + 0.9];
  const top = Math.min(inner[1], outer[1]) + (mood === 'wronged' ? 1.4 : -1.2);
  const curve: Curve = [
    inner,
    [mix(inner[0], x + side * 0.8, 0.7), top],
    [mix(outer[0], x + side * 0.8, 0.5), top],
    outer,
  ];
  const thick = (isWoman ? 0.72 : 1.05) * (isFine ? 1 : 1.4) * (age > 60 && !isWoman ? 1.2 : 1);
  const cuts = Array.from({ length: 9 }, (_, i): [number, number, number] => {
    const t = i / 8;
    return [...onCurve(curve, t), thick * (0.5 + 0.6 * Math.sin(Math.PI * (0.25 + t * 0.6))) * (t > 0.85 ? 0.5 : 1)];
  });
  return fill(swell(cuts), tone < 0.25 && isFine ? '#46525D' : INK);
}
