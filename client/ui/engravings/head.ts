import { clamp, fill, hatch, INK, line, mix, PAPER, type Point, path, smooth, spot, type Tone } from './burin.ts';
import { brow } from './hair.ts';
import { EYES, MIDDLE, type Sitter } from './sitter.ts';

/** Where the features lie. */
type Features = { left: number; right: number; nose: number; mouth: number };

export function featuresOf({ width, aside, mood }: Sitter): Features {
  const apart = 7.6 * width;
  return {
    left: MIDDLE - apart + aside,
    right: MIDDLE + apart + aside,
    nose: MIDDLE + aside * 1.35,
    mouth: 57.4 + (mood === 'wronged' ? 0.6 : 0),
  };
}

/** Light from the upper left over a rounded form, then the hollows of a face. */
function faceTone(sitter: Sitter, { left, right, nose }: Features): Tone {
  const { skin, width, aside, turn, old, isWoman, beard, play, halfWidth } = sitter;
  return (x, y) => {
    const across = clamp((x - MIDDLE) / (halfWidth(y) + 0.01) - turn * 0.1, -1, 1);
    const down = (y - 39) / 28;
    const out = Math.sqrt(Math.max(0.04, 1 - across * across * 0.9 - down * down * 0.32));
    const lit = -0.36 * across - 0.24 * down + 0.72 * out;
    let dark = 0.43 - lit * 0.7 + skin * 1.15;
    // Under the brows and the eyes.
    dark += 0.3 * spot(x, y, left + 1.4, EYES - 2.8, 4.6, 2.4) + 0.32 * spot(x, y, right - 1.4, EYES - 2.8, 4.4, 2.4);
    dark += (0.12 + 0.2 * old) * (spot(x, y, left, EYES + 3.6, 4.3, 1.2) + spot(x, y, right, EYES + 3.6, 4.3, 1.2));
    // Beside and under the nose, under the lip, and the far cheek.
    dark += 0.34 * spot(x, y, nose + 2.6, 46.5, 1.3, 5) + 0.3 * spot(x, y, nose + 0.8, 53.7, 3, 0.9);
    dark += (isWoman ? 0.12 : 0.22) * spot(x, y, MIDDLE + aside, 61, 4.4, 1.2);
    dark +=
      0.16 * spot(x, y, MIDDLE + 12.4 * width, 52, 3, 8) + 0.1 * old * spot(x, y, MIDDLE - 13 * width, 54, 2.4, 6);
    // What catches the light: ridge of the nose, cheeks, chin, forehead.
    dark -= 0.34 * spot(x, y, nose - 0.6, 45, 1.3, 8) + 0.24 * spot(x, y, left - 1, 48, 4.4, 3.4);
    dark -= 0.22 * spot(x, y, right + 0.6, 47.6, 3.4, 3.2) + 0.14 * spot(x, y, MIDDLE + aside - 1, 63.4, 3, 1.6);
    dark -= 0.18 * spot(x, y, MIDDLE - 3 + aside, 27, 9, 5);
    dark += 0.16 * old * (spot(x, y, MIDDLE - 8.2 + aside, 55, 1, 4) + spot(x, y, MIDDLE + 8.4 + aside, 55, 1, 4));
    if (beard === 'stubble' && y > 52) dark += 0.16 * clamp((y - 52) / 4);
    return dark + play.shade * (0.6 + 0.4 * across);
  };
}

/** Ears, the shaded head and the features. */
export function headOf(sitter: Sitter): string {
  const features = featuresOf(sitter);
  const tone = faceTone(sitter, features);
  const { outline, gap, bold, isFine } = sitter;
  // Lines follow the form: they sag across the cheeks and rise over the forehead.
  const bend = (along: number, at: number) => (at - 36) * 0.11 * (1 - ((along - 47) / 17) ** 2);
  return (
    ears(sitter) +
    fill(path(outline), PAPER) +
    fill(hatch(outline, tone, { angle: -4, gap, step: 1.3, min: 0.14, max: 0.8, bend })) +
    (isFine
      ? fill(hatch(outline, (x, y) => tone(x, y) - 0.4, { angle: 52, gap: gap * 0.98, step: 1.3, min: 0.08, max: 0.5 }))
      : '') +
    line(path(outline), 0.85 * bold) +
    nose(sitter, features) +
    eye(sitter, features.left, -1) +
    eye(sitter, features.right, 1) +
    frown(sitter, features) +
    mouth(sitter, features)
  );
}

function ears({ hair, width, skin, gap, bold, isFine }: Sitter): string {
  if (['scarf', 'bob', 'long', 'wig'].includes(hair)) return '';
  const wide = width * 1.06;
  return ([-1, 1] as const)
    .map((side) => {
      const at = (x: number, y: number): Point => [MIDDLE + side * x * wide, y];
      const ear = smooth([at(15.6, 38.5), at(18.4, 37.6), at(19.2, 42), at(17.6, 48), at(15.4, 48.6)], true, 4);
      return (
        fill(path(ear), PAPER) +
        fill(hatch(ear, () => 0.3 + skin + side * 0.16, { angle: 70, gap, step: 1.2 })) +
        line(path(ear), 0.8 * bold) +
        (isFine ? line(`M${MIDDLE + side * 17.8 * wide} 40q${-side * 1.6} 3 ${-side * 0.8} 6`, 0.6) : '')
      );
    })
    .join('');
}

/** A ridge on the shaded side, the wing, the tip and two nostrils: no more than a few strokes. */
function nose({ bold, isFine, isWoman }: Sitter, { nose: x }: Features): string {
  const wing = isWoman ? 2.9 : 3.3;
  return (
    line(`M${x + 1.5} 44.6Q${x + 1.9} 48 ${x + wing - 0.4} 50.4Q${x + wing + 0.3} 52.5 ${x + 1.9} 52.8`, 0.7 * bold) +
    line(`M${x - wing + 0.2} 51.2Q${x - wing} 52.9 ${x - 1.9} 52.8`, 0.65 * bold) +
    line(`M${x - 1} 53.3Q${x} 54 ${x + 1.1} 53.3`, 0.65 * bold) +
    (isFine
      ? `<ellipse cx="${x - 1.6}" cy="52.7" rx=".8" ry=".42" fill="${INK}"/><ellipse cx="${x + 1.6}" cy="52.7" rx=".8" ry=".42" fill="${INK}"/>`
      : '')
  );
}

function eye(sitter: Sitter, x: number, side: -1 | 1): string {
  const { play, isWoman, isFine, bold, aside, mood, old } = sitter;
  const h = 2.05 * play.lid;
  const w = 3.9;
  const y = EYES;
  const lid = `M${x - w} ${y + 0.5}Q${x - w * 0.3} ${y - h - 0.9} ${x + w * 0.35} ${y - h + 0.2}Q${x + w * 0.8} ${y - h * 0.4} ${x + w} ${y + 0.6}`;
  const look = x + aside * 0.18;
  const under =
    mood === 'pleased'
      ? `M${x - w * 0.8} ${y + 3.2}Q${x} ${y + 4.3} ${x + w * 0.8} ${y + 3}M${x + side * 5.4} ${y - 0.2}l${side * 2} -.8M${x + side * 5.4} ${y + 1.2}l${side * 2} .4`
      : old > 0.35
        ? `M${x - w * 0.9} ${y + 3.4}Q${x} ${y + 5} ${x + w * 0.8} ${y + 3.4}`
        : '';
  return (
    `<path d="${lid}Q${x} ${y + h + 1.1} ${x - w} ${y + 0.5}Z" fill="${PAPER}"/>` +
    `<ellipse cx="${look}" cy="${y - 0.15}" rx="1.72" ry="${1.9 * Math.min(1, play.lid + 0.12)}" fill="${INK}"/>` +
    (isFine ? `<circle cx="${look - 0.65}" cy="${y - 0.9}" r=".6" fill="${PAPER}"/>` : '') +
    line(lid, (isWoman ? 1.2 : 1.05) * bold) +
    (isFine
      ? line(`M${x - w * 0.8} ${y + 1.5}Q${x} ${y + h + 0.6} ${x + w * 0.85} ${y + 1.3}`, 0.45) +
        line(`M${x - w * 0.8} ${y - 2.1}Q${x} ${y - h - 2.2} ${x + w * 0.9} ${y - 1.9}`, 0.5) +
        (isWoman ? line(`M${x + side * w} ${y + 0.4}l${side * 1.4} -1.1`, 0.8) : '') +
        (under ? line(under, 0.5) : '')
      : '') +
    brow(x, side, sitter)
  );
}

/** Lines of the forehead: age and anger. */
function frown({ mood, isFine, bold, old, aside }: Sitter, { nose: x }: Features): string {
  const knit =
    mood === 'wronged'
      ? line(`M${x - 1.7} ${EYES - 6.6}q.8 2 .2 3.6M${x + 1.5} ${EYES - 6.6}q-.6 2-.1 3.6`, 0.75 * bold)
      : '';
  if (!isFine || (old < 0.4 && mood !== 'wronged')) return knit;
  const middle = MIDDLE + aside;
  return knit + line(`M${middle - 8} 29.4q8-1.6 15 .2M${middle - 6.4} 26.2q6-1.2 11.6.1`, 0.5);
}

function mouth(sitter: Sitter, { nose: middle, mouth: y }: Features): string {
  const { isWoman, isFine, mood, play, old, aside, bold } = sitter;
  const x = MIDDLE + aside * 1.1;
  const w = (isWoman ? 5.2 : 5.8) * (mood === 'pleased' ? 1.16 : mood === 'wronged' ? 0.92 : 1);
  const bow = play.mouth;
  const corner = y + bow * 0.62;
  const lip = `M${x - w} ${corner}Q${x - w * 0.4} ${y - bow * 0.5 - 0.7} ${x} ${y - bow * 0.55 + 0.2}Q${x + w * 0.4} ${y - bow * 0.5 - 0.7} ${x + w} ${corner}`;
  const lips =
    isWoman && isFine
      ? `<path d="${lip}Q${x + w * 0.4} ${y + 2.3 - bow * 0.62} ${x} ${y + 2.6 - bow * 0.68}Q${x - w * 0.4} ${y + 2.3 - bow * 0.62} ${x - w} ${corner}Z" fill="${INK}" opacity=".26"/>` +
        `<path d="M${x - w} ${corner}Q${x - w * 0.3} ${y - 2.4 - bow * 0.5} ${x} ${y - 1.2 - bow * 0.5}Q${x + w * 0.3} ${y - 2.4 - bow * 0.5} ${x + w} ${corner}Q${x} ${y - bow * 0.9} ${x - w} ${corner}Z" fill="${INK}" opacity=".42"/>`
      : '';
  const fine: Record<Sitter['mood'], string> = {
    calm: '',
    pleased: `M${x - w - 1.1} ${corner - 1.6}q-1.2 1.6-.3 3M${x + w + 1.1} ${corner - 1.6}q1.2 1.6.3 3M${middle - 4.4} 52.2Q${x - 8.6} 54.2 ${x - 8.4} 57M${middle + 4.4} 52.2Q${x + 8.6} 54.2 ${x + 8.4} 57`,
    wronged: `M${x - w - 0.4} ${corner + 0.4}q-.9 1.2-.8 2.4M${x + w + 0.4} ${corner + 0.4}q.9 1.2.8 2.4`,
  };
  const folds =
    old > 0.45
      ? `M${middle - 4.3} 52Q${x - 8} 54.2 ${x - 8.2} 57.6M${middle + 4.3} 52Q${x + 8} 54.2 ${x + 8.2} 57.6`
      : '';
  return (
    lips +
    line(lip, isFine ? mix(1.15, 1.3, clamp(bold)) : 1.9) +
    (isFine
      ? line(`M${x - 2.8} ${y + 3.2 - bow * 0.5}Q${x} ${y + 3.9 - bow * 0.5} ${x + 2.8} ${y + 3.1 - bow * 0.5}`, 0.6) +
        line(fine[mood] + folds, 0.6)
      : '')
  );
}

export function glassesOf({ glasses, width, bold, isFine }: Sitter, { left, right }: Features): string {
  if (!glasses) return '';
  const [rx, ry] = glasses === 'round' ? [5.1, 4.9] : [5.8, 3.9];
  const y = EYES;
  const frames = [left, right]
    .map((x) =>
      glasses === 'round'
        ? `<ellipse cx="${x}" cy="${y + 0.5}" rx="${rx}" ry="${ry}" fill="none" stroke="${INK}" stroke-width="${1.05 * bold}"/>`
        : `<rect x="${x - rx}" y="${y - ry + 0.6}" width="${rx * 2}" height="${ry * 2}" rx="2.2" fill="none" stroke="${INK}" stroke-width="${1.2 * bold}"/>`,
    )
    .join('');
  const wide = width * 1.06;
  return (
    frames +
    line(
      `M${left + rx} ${y - 0.6}Q${(left + right) / 2} ${y - 2} ${right - rx} ${y - 0.6}M${left - rx} ${y - 0.4}L${MIDDLE - 16.4 * wide} ${y - 1}M${right + rx} ${y - 0.4}L${MIDDLE + 16.6 * wide} ${y - 1}`,
      bold,
    ) +
    (isFine ? line(`M${left - 2.6} ${y - 1.6}l1.8-1.6M${right - 2.6} ${y - 1.6}l1.8-1.6`, 0.5) : '')
  );
}
