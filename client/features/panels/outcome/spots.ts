import type { MapBox } from '../../map/types.ts';

/** A chip that belongs beside something on the map: its size, and the box of that thing. */
export type Pinned = { id: string; width: number; height: number; beside: MapBox };

const GAP = 6;
const STEP = 8;
/** Farther off than this a chip is not read as its crest's. */
const FARTHEST = 190;
/** What makes a place dear beside the pixels between the two boxes: one between their middles, one of what should be seen that is covered. */
const OFF_MIDDLE = 0.15;
const ON_SEEN = 0.02;

/** Where each chip stands, by its upper left corner: beside its own, within `bounds`, over nothing that is `taken`, and off what is `seen` if it can be. One that finds no such place is left out. */
export function spotsOf(
  chips: readonly Pinned[],
  taken: readonly MapBox[],
  seen: readonly MapBox[],
  bounds: MapBox,
): Map<string, { x: number; y: number }> {
  const spots = new Map<string, { x: number; y: number }>();
  const full = [...taken];
  for (const { id, width, height, beside } of chips) {
    let best: MapBox | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let x = bounds.x; x <= bounds.x + bounds.width - width; x += STEP) {
      for (let y = bounds.y; y <= bounds.y + bounds.height - height; y += STEP) {
        const box = { x, y, width, height };
        const cost = farness(box, beside);
        if (cost >= least || full.some((other) => shared(widened(box), other) > 0)) continue;
        const dear = cost + ON_SEEN * seen.reduce((sum, other) => sum + shared(box, other), 0);
        if (dear < least) [best, least] = [box, dear];
      }
    }
    if (!best) continue;
    full.push(best);
    spots.set(id, { x: best.x, y: best.y });
  }
  return spots;
}

function farness(one: MapBox, other: MapBox): number {
  const apart = (a: number, length: number, b: number, reach: number) => Math.max(0, b - a - length, a - b - reach);
  const gap = Math.hypot(
    apart(one.x, one.width, other.x, other.width),
    apart(one.y, one.height, other.y, other.height),
  );
  if (gap > FARTHEST) return Number.POSITIVE_INFINITY;
  const middle = ({ x, y, width, height }: MapBox) => [x + width / 2, y + height / 2];
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [middle(one), middle(other)];
  return gap + OFF_MIDDLE * Math.hypot(ax - bx, ay - by);
}

function widened({ x, y, width, height }: MapBox): MapBox {
  return { x: x - GAP, y: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP };
}

/** The area that two boxes share. */
function shared(a: MapBox, b: MapBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
