import { clamp, fill, hatch, INK, line, mix, PAPER, type Point, path, smooth, spot, type Tone } from './burin.ts';
import type { Face, Sitter } from './sitter.ts';

type Dress = 'suit' | 'robe' | 'bands' | 'knit' | 'coat';
const DRESS: Record<Face['role'], Dress> = {
  minister: 'suit',
  counsel: 'suit',
  judge: 'robe',
  advocate: 'bands',
  journalist: 'knit',
  director: 'coat',
};

const CLOTH: Record<Exclude<Dress, 'suit'>, number> = { robe: 0.86, bands: 0.86, knit: 0.34, coat: 0.72 };

/** Neck, shoulders and what is worn on them. */
export function dressOf(sitter: Sitter): string {
  const { role, isWoman, isFine, gap, bold, width, chance } = sitter;
  const dress = DRESS[role];
  const neck = (isWoman ? 7.4 : 9.2) * width * 1.06;
  const dark = dress === 'suit' ? mix(0.5, 0.76, chance()) : CLOTH[dress];
  const shoulder = isWoman ? 37 : 43;
  const body = smooth(
    [
      [50 - neck - 2.5, 75],
      [50 - neck - 12, 79],
      [54 - shoulder, 85],
      [48 - shoulder, 100],
      [47 - shoulder, 108],
      [53 + shoulder, 108],
      [52 + shoulder, 100],
      [46 + shoulder, 85],
      [50 + neck + 12, 79],
      [50 + neck + 2.5, 75],
      [50, 92],
    ],
    true,
    5,
  );
  const cloth: Tone = (x, y) =>
    clamp(
      dark +
        (x - 50) / 120 -
        0.34 * spot(x, y, 24, 83, 13, 5) -
        0.2 * spot(x, y, 74, 84, 8, 4) +
        0.16 * spot(x, y, 50, 98, 10, 10) +
        0.1 * Math.sin(x * 0.42 + y * 0.2),
      0.05,
      0.95,
    );
  const half = (side: -1 | 1) => body.map(([x, y]): Point => [side < 0 ? Math.min(x, 50) : Math.max(x, 50), y]);
  const shirt = (...points: Point[]) =>
    fill(path(points), PAPER) +
    fill(hatch(points, (x) => 0.1 + (x - 48) / 26, { angle: 75, gap: gap * 1.2, step: 2, min: 0.16 })) +
    line(path(points), 0.7 * bold);
  const tab = (points: Point[]) => fill(path(points), PAPER) + line(path(points), 0.8 * bold);
  const mirrored = (...points: Point[]) => tab(points) + tab(points.map(([x, y]): Point => [100 - x, y]));
  const lapel = (side: -1 | 1) => {
    const points = (
      [
        [8.5, 74],
        [15, 79],
        [19, 87],
        [14.5, 88.5],
        [16, 92],
        [2, 106],
        [0.4, 100],
      ] as Point[]
    ).map(([x, y]): Point => [50 + side * x, y]);
    const tone: Tone = (x, y) => cloth(x, y) - 0.17 + side * 0.05;
    return (
      fill(path(points), PAPER) +
      fill(hatch(points, tone, { gap, step: 2, angle: side * 62 })) +
      line(path(points), 0.9 * bold)
    );
  };
  const lapels = lapel(-1) + lapel(1);
  const seams = (x: number, weight: number) =>
    line(
      `M${50 - neck - 2} 76Q44 88 ${50 - x} 106M${50 + neck + 2} 76Q56 88 ${50 + x} 106`,
      weight * Math.min(1.6, bold),
    );

  const worn: Record<Dress, () => string> = {
    suit: () => (isWoman ? blouse() : collarAndTie()) + (role === 'minister' ? pin() : ''),
    coat: () => (isWoman ? blouse() : collarAndTie()) + badge(),
    robe: () =>
      shirt([42, 74], [50, 94], [58, 74], [50, 80]) +
      mirrored([50, 78], [45.8, 80], [45, 88], [46.4, 96], [49.6, 97]) +
      (isFine ? line('M47.4 82q.8 6-.4 13M52.6 82q-.8 6 .4 13', 0.5) : '') +
      seams(7, 2.2) +
      (isFine ? line('M29 84Q33 95 31 106M70 84Q66 95 68 106M20 88Q24 97 22 106M80 88Q77 97 79 106', 0.9, PAPER) : ''),
    bands: () =>
      tab([
        [40, 70],
        [50, 79],
        [60, 70],
        [61, 77],
        [50, 83],
        [39, 77],
      ]) +
      mirrored([49.4, 82], [46, 82], [43, 96], [48, 97]) +
      seams(9, 1.7) +
      (isFine ? line('M26 85Q31 95 29 106M73 85Q69 95 71 106', 0.9, PAPER) : ''),
    knit: () =>
      shirt([41, 73], [50, 90], [59, 73], [50, 79]) +
      mirrored([41, 71], [49, 79], [43, 87], [38, 76]) +
      line('M45 86Q48 96 49 107M55 86Q52 96 51 107', 1.3 * bold) +
      (isFine ? fill('M64 86h13v9h-13z', PAPER) + line('M64 86h13v9h-13zM66 89h9M66 92h6M70 86L62 77', 0.8) : ''),
  };

  function blouse(): string {
    return shirt([42, 76], [50, 98], [58, 76], [50, 84]) + lapels + (sitter.pearls === false ? '' : pearls());
  }
  function pearls(): string {
    return [-4, -3, -2, -1, 0, 1, 2, 3, 4]
      .map((i) => {
        const [x, y] = [50 + i * 2.35, (80.6 - i * i * 0.36).toFixed(1)];
        return `<circle cx="${x}" cy="${y}" r="1.35" fill="${PAPER}" stroke="${INK}" stroke-width="${0.55 * bold}"/>`;
      })
      .join('');
  }
  function collarAndTie(): string {
    const isLight = role === 'counsel';
    const stripes = isLight ? 'M48 87l4 3M47.6 91l5.4 4M47 96l6 4.4' : 'M48.6 87.5l3 2M48 92l4.4 3M47.6 97l5 3.4';
    return (
      shirt([41, 73], [50, 104], [59, 73], [50, 80]) +
      fill('M47.4 79.5L50 77.8L52.6 79.5L51.7 83.5H48.3Z') +
      fill('M48.4 84L51.6 84L54 104H46Z', isLight ? PAPER : INK) +
      line('M48.4 84L51.6 84L54 104H46Z', 0.8 * bold) +
      (isFine ? line(stripes, isLight ? 1.1 : 0.6, isLight ? INK : PAPER) : '') +
      mirrored([41, 72], [50, 78.5], [44.6, 84], [39.6, 75]) +
      lapels
    );
  }
  const pin = () =>
    isFine ? `<circle cx="34.5" cy="90" r="1.7" fill="${PAPER}" stroke="${INK}" stroke-width=".7"/>` : '';
  const badge = () => (isFine ? fill('M31 88h8v6h-8z', PAPER) + line('M31 88h8v6h-8zM33.6 88v6M36.3 88v6', 0.7) : '');

  return (
    neckOf(sitter, neck) +
    `<g transform="translate(0 -4.5)">${fill(path(body), PAPER)}` +
    fill(hatch(half(-1), cloth, { angle: 58, gap, step: 2.2 })) +
    fill(hatch(half(1), cloth, { angle: -58, gap, step: 2.2 })) +
    (dark > 0.55 && isFine
      ? fill(hatch(body, (x, y) => cloth(x, y) - 0.4, { angle: 4, gap: gap * 1.1, step: 2.4 }))
      : '') +
    line(path(body), bold) +
    worn[dress]() +
    '</g>'
  );
}

function neckOf({ skin, play, gap, bold }: Sitter, half: number): string {
  const shape = smooth(
    [
      [50 - half, 56],
      [50 - half, 70],
      [47 - half, 80],
      [50, 90],
      [53 + half, 80],
      [50 + half, 70],
      [50 + half, 56],
    ],
    true,
    4,
  );
  const tone: Tone = (x, y) => clamp(0.26 + skin + (x - 50) / 34 + 0.5 * spot(x, y, 54, 66, 14, 4.5) + play.shade);
  return (
    fill(path(shape), PAPER) +
    fill(hatch(shape, tone, { angle: 8, gap, step: 1.5, bend: (along) => -(((along - 58) / 12) ** 2) * 1.6 })) +
    line(path(shape), 0.7 * bold)
  );
}
