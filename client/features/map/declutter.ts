import type { Point, Rect } from './projection.ts';

/**
 * Something that wants to sit near its anchor. Earlier items win the room; `must` items are never dropped; `soft` boxes
 * may be covered if need be.
 */
export type Item = {
  id: string;
  anchor: Point;
  width: number;
  height: number;
  candidates: Point[];
  must?: boolean;
  soft?: Rect[];
  /** The dearest place it still takes. */
  limit?: number;
};
/** `x`, `y` is the middle of the placed box; `leader` is set when it had to move too far to be read as belonging. */
type Placed = { id: string; x: number; y: number; leader: boolean };

export const LEADER_OVER = 24;
/** What makes a place dear: pixels to the box's edge and middle, a later candidate, a covered soft pixel, a crossed box. */
const NEAR_EDGE = 0.7;
const NEAR_MIDDLE = 0.3;
const LATER = 0.2;
const ON_SOFT = 0.022;
const CROSSING = 150;

const RINGS = [0, 12, 28, 50, 80];
const SLIDES = [0, 0.2, -0.2, 0.4, -0.4, 0.56, -0.56];

/**
 * Middles of a paper tag around its anchor: below, above and beside, slid along that side, then farther out. `gap` is
 * the anchor's own radius.
 */
export function tagCandidates(width: number, height: number, gap: number, above = false): Point[] {
  return RINGS.flatMap((ring) => {
    const y = gap + ring + height / 2;
    const x = gap + ring + width / 2;
    const sides = above ? [-y, y] : [y, -y];
    return [
      ...sides.flatMap((dy) => SLIDES.map((slide) => ({ x: slide * width, y: dy }))),
      ...[x, -x].flatMap((dx) => SLIDES.map((slide) => ({ x: dx, y: slide * 2 * gap }))),
    ];
  });
}

/** A crest or a stack: on its anchor when there is room, else around it. */
export function ringCandidates(radii: number[], turns = 12): Point[] {
  const around = radii.flatMap((radius) =>
    Array.from({ length: turns }, (_, turn) => {
      // North first, then alternately to both sides.
      const angle = -Math.PI / 2 + (Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1) * 2 * Math.PI) / turns;
      return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
    }),
  );
  return [{ x: 0, y: 0 }, ...around];
}

/**
 * Places items in order, each at its cheapest candidate inside `bounds`: near its anchor and off its soft
 * boxes, if that is within its limit. Nothing covers a `hard` box or an earlier item; what finds no such room is left out.
 */
export function declutter(items: Item[], hard: Rect[], bounds: Rect): Placed[] {
  const taken = [...hard];
  const placed: Placed[] = [];
  for (const item of items) {
    const boxes = item.candidates.map((offset) => into(bounds, boxAt(item, offset)));
    const free = boxes.filter(
      (box) => !taken.some((other) => overlap(box, other) > 0) && (item.must || !leaderCrosses(item, box, taken)),
    );
    const cost = (box: Rect) =>
      NEAR_EDGE * gapTo(item, box) +
      NEAR_MIDDLE * Math.hypot(box.x + box.width / 2 - item.anchor.x, box.y + box.height / 2 - item.anchor.y) +
      LATER * boxes.indexOf(box) +
      ON_SOFT * covered(box, item.soft ?? []) +
      (leaderCrosses(item, box, taken) ? CROSSING : 0);
    const affordable = item.limit === undefined ? free : free.filter((box) => cost(box) <= (item.limit ?? 0));
    const box = cheapest(affordable, cost) ?? (item.must ? cheapest(boxes, (each) => covered(each, taken)) : undefined);
    if (!box) continue;
    taken.push(box);
    placed.push({
      id: item.id,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      leader: gapTo(item, box) > LEADER_OVER,
    });
  }
  return placed;
}

/** Shared area of two boxes. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function boxAt({ anchor, width, height }: Item, offset: Point): Rect {
  return { x: anchor.x + offset.x - width / 2, y: anchor.y + offset.y - height / 2, width, height };
}

function into(bounds: Rect, box: Rect): Rect {
  const x = Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width));
  const y = Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height));
  return { ...box, x, y };
}

/** The first of the cheapest. */
function cheapest(boxes: Rect[], cost: (box: Rect) => number): Rect | undefined {
  const costs = boxes.map(cost);
  return boxes[costs.indexOf(Math.min(...costs))];
}

function covered(box: Rect, taken: Rect[]): number {
  return taken.reduce((sum, other) => sum + overlap(box, other), 0);
}

/** Whether the line from a far box to its anchor would run over something that is not at the anchor. */
function leaderCrosses(item: Item, box: Rect, others: Rect[]): boolean {
  if (gapTo(item, box) <= LEADER_OVER) return false;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const way = Array.from({ length: 9 }, (_, step) => ({
    x: item.anchor.x + ((middle.x - item.anchor.x) * (step + 0.5)) / 9,
    y: item.anchor.y + ((middle.y - item.anchor.y) * (step + 0.5)) / 9,
  }));
  return others.some((other) => !holds(other, item.anchor) && way.some((point) => holds(other, point)));
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** Distance from an item's anchor to the nearest edge of its box. */
function gapTo({ anchor }: Item, box: Rect): number {
  const dx = Math.max(box.x - anchor.x, 0, anchor.x - box.x - box.width);
  const dy = Math.max(box.y - anchor.y, 0, anchor.y - box.y - box.height);
  return Math.hypot(dx, dy);
}
