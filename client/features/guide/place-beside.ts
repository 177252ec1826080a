export type Box = { left: number; top: number; right: number; bottom: number };
/** Something that a card should not hide, and how dear a hidden pixel of it is, where one pixel of distance costs 1. */
export type Kept = { box: Box; dear: number };

/** Pixels between the card and what it speaks of, and from the window's edge. */
const GAP = 14;
const STEP = 8;

/** The top left corner for a card of that size, whole in the window: where it hides the least that matters, as near to its target as that allows. */
export function placeBeside(
  card: { width: number; height: number },
  target: Box,
  room: { width: number; height: number },
  kept: readonly Kept[],
): { left: number; top: number } {
  const edges = (near: number, far: number, size: number, end: number) => {
    const last = Math.max(GAP, end - size - GAP);
    const grid = Array.from({ length: Math.floor((last - GAP) / STEP) + 1 }, (_, step) => GAP + step * STEP);
    const beside = [near, near - size - GAP, far + GAP, far - size].map((at) => Math.round(at));
    return [...beside.filter((at) => at >= GAP && at <= last), ...grid, last];
  };
  const lefts = edges(target.left, target.right, card.width, room.width);
  const tops = edges(target.top, target.bottom, card.height, room.height);
  let best = { left: GAP, top: GAP };
  let least = Number.POSITIVE_INFINITY;
  for (const left of lefts) {
    for (const top of tops) {
      const box = { left, top, right: left + card.width, bottom: top + card.height };
      let cost = distance(box, target);
      for (const { box: other, dear } of kept) cost += dear * shared(box, other);
      if (cost >= least) continue;
      least = cost;
      best = { left, top };
    }
  }
  return best;
}

/** Pixels that two boxes share. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Between the nearest points of two boxes, and a little between their upper edges, so that a card stands level with its target. */
function distance(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.abs(Math.hypot(across, down) - GAP) + Math.abs(a.top - b.top) / 8 + Math.abs(a.left - b.left) / 64;
}
