import { bow, pointAt } from './bow.ts';
import { declutter, type Item, LEADER_OVER, ringCandidates } from './declutter.ts';
import type { Point, Rect } from './projection.ts';
import type { LonLat, MapCrest, MapLine, MapModel, MapStack } from './types.ts';

/** Where a crest or stack stands on the screen: `at` is its middle, `anchor` its place on the map. */
export type Pin = {
  kind: 'stack' | 'crest';
  id: string;
  anchor: Point;
  at: Point;
  box: Rect;
  place: LonLat;
  leader: boolean;
};

type Size = { width: number; height: number };

const EVERYWHERE: Rect = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
const STACK_RINGS = ringCandidates([24, 34, 46, 60]);
const CREST_RINGS = ringCandidates([14, 22, 46, 58, 72, 90, 112]);

/** Places stacks, then crests around them, so that none hides another; own and demanded things keep their place. */
export function layoutPins(model: MapModel, toScreen: (place: LonLat) => Point): Pin[] {
  const stacks = [...model.stacks].sort((one, other) => rank(other) - rank(one));
  const crests = [...model.crests].sort((one, other) => Number(other.own) - Number(one.own));
  const ways = model.lines.map((line) => wayOf(line, toScreen));
  const held = stacks.map(({ lon, lat }) => toScreen([lon, lat]));

  function itemOf(source: MapStack | MapCrest, size: Size, candidates: Point[], soft: Rect[] = []): Item {
    return { id: source.id, anchor: toScreen([source.lon, source.lat]), ...size, candidates, must: true, soft };
  }

  /** What a crest should not hide: every line but those that begin or end at the crest itself. */
  function linesPast({ lon, lat }: MapCrest): Rect[] {
    const anchor = toScreen([lon, lat]);
    const stackHere = held.some((each) => near(each, anchor));
    return ways
      .filter(({ from, to }) => !near(from, anchor) && (stackHere || !near(to, anchor)))
      .flatMap(({ boxes }) => boxes);
  }

  const all: { kind: Pin['kind']; source: MapStack | MapCrest; item: Item }[] = [
    ...stacks.map((source) => ({
      kind: 'stack' as const,
      source,
      item: itemOf(source, stackSize(source), STACK_RINGS),
    })),
    ...crests.map((source) => ({
      kind: 'crest' as const,
      source,
      item: itemOf(source, crestSize(source), CREST_RINGS, linesPast(source)),
    })),
  ];

  const placed = declutter(
    all.map(({ item }) => item),
    [],
    EVERYWHERE,
  );
  return placed.flatMap(({ x, y }, index) => {
    const entry = all[index];
    if (!entry) return [];
    const { kind, source, item } = entry;
    const box = { x: x - item.width / 2, y: y - item.height / 2, width: item.width, height: item.height };
    const leader = Math.hypot(x - item.anchor.x, y - item.anchor.y) > LEADER_OVER;
    return [{ kind, id: source.id, anchor: item.anchor, at: { x, y }, box, place: [source.lon, source.lat], leader }];
  });
}

/** Where a line that touches a place should end: on the pin that stands for it, `radius` pixels short of its middle. */
export function landing(pins: Pin[], model: MapModel, place: LonLat, anchor: Point): { at: Point; radius: number } {
  const there = pins.filter((pin) => pin.place[0] === place[0] && pin.place[1] === place[1]);
  const stack = there.find((pin) => pin.kind === 'stack');
  if (stack) {
    const demanded = model.stacks.some((each) => each.id === stack.id && each.demanded);
    return { at: stack.at, radius: demanded ? 34 : 20 };
  }
  const crest = there.find((pin) => pin.kind === 'crest');
  const court = crest && model.crests.some((each) => each.id === crest.id && each.kind === 'court');
  // A government is its land, wherever its shield had to go; a court is its gable.
  if (crest && (court || !crest.leader)) return { at: crest.at, radius: 25 };
  return { at: anchor, radius: 8 };
}

/** A line as it will run, near enough to keep crests off it: small boxes along it and a large one at an arrowhead. */
function wayOf({ kind, from, to }: MapLine, toScreen: (place: LonLat) => Point) {
  const curve = bow(toScreen(from), toScreen(to), kind);
  const along = Array.from({ length: 19 }, (_, step) => squareAt(pointAt(curve, (step + 0.5) / 19), 14));
  const head = kind === 'order' || kind === 'suit' ? [squareAt(pointAt(curve, 0.94), 44)] : [];
  return { from: curve.from, to: curve.to, boxes: [...along, ...head] };
}

function squareAt({ x, y }: Point, side: number): Rect {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function near(one: Point, other: Point): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < 3;
}

function rank(stack: MapStack): number {
  return Number(stack.demanded) * 4 + Number(stack.selected) * 2 + Number(stack.own);
}

function stackSize(stack: MapStack): Size {
  return stack.demanded || stack.selected ? { width: 58, height: 60 } : { width: 32, height: 30 };
}

function crestSize(crest: MapCrest): Size {
  return crest.own ? { width: 46, height: 48 } : { width: 42, height: 44 };
}
