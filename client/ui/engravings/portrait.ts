import { box, clamp, fill, hatch, PAPER, spot } from './burin.ts';
import { dressOf } from './dress.ts';
import { beardOf, hairOf } from './hair.ts';
import { featuresOf, glassesOf, headOf } from './head.ts';
import { type Face, type Mood, type Sitter, sitterOf } from './sitter.ts';

/** Engraves a face in a mood, `size` CSS pixels wide, as SVG text without ids, so that it may stand anywhere and often. */
export function portrait(face: Face, mood: Mood, size: number): string {
  const sitter = sitterOf(face, mood, size);
  const hair = hairOf(sitter);
  const features = featuresOf(sitter);
  const view = sitter.isFine ? '7 -.5 86 86' : '13 1.5 74 74';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${view}">` +
    `<path d="M-5-5h110v110h-110z" fill="${PAPER}"/>` +
    ground(sitter, size) +
    hair.back +
    dressOf(sitter) +
    headOf(sitter) +
    beardOf(sitter, features.mouth) +
    hair.front +
    glassesOf(sitter, features) +
    '</svg>'
  );
}

/** Ruled lines, heavier behind the lit side, so that the head stands off. */
function ground({ isFine }: Sitter, size: number): string {
  return fill(
    hatch(
      box(1, -2, 98, 98),
      (x, y) =>
        (0.34 - (0.3 * x) / 100 + 0.14 * spot(x, y, 86, 60, 20, 44)) *
        clamp(1.25 - ((x - 50) / 62) ** 2 - ((y - 46) / 70) ** 2),
      { gap: isFine ? (size >= 130 ? 1.8 : 2.4) : 3.4, step: 6, min: 0.05 },
    ),
  );
}
