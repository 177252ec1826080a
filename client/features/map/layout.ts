import { bow, pointAt } from './bow.ts';
import { declutter, type Item, LEADER_OVER, ringCandidates } from './declutter.ts';
import type { Point, Rect } from './projection.ts';
import type { LonLat, MapCrest, MapLine, MapModel, MapSea, MapStack } from './types.ts';

/**
 * Where a crest or stack stands on the screen: `at` is its middle, `anchor` its place on the map. `hidden` are stacks
 * too close to be told apart at this zoom, which this one stands for.
 */
export type Pin = {
  kind: 'stack' | 'crest';
  id: string;
  anchor: Point;
  at: Point;
  box: Rect;
  place: LonLat;
  leader: boolean;
  hidden: MapStack[];
};

type Size = { width: number; height: number };

const EVERYWHERE: Rect = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
/** Stacks whose places are nearer than this share a pin. */
const MERGE_PX = 18;
const STACK_RINGS = ringCandidates([24, 34, 46, 60]);
const CREST_RINGS = ringCandidates([14, 22, 46, 58, 72, 90, 112]);
/** Below this the map is a strip beside a desk: it shows what is asked for and by whom, each at its place, and no more. */
const STRIP = { width: 330, height: 230 };
const STRIP_RINGS = ringCandidates([14, 22, 46, 58]);

/** On a smaller map pins and tags would cover the names of seas. */
const NAMED = { width: 480, height: STRIP.height };

const isUnder = (least: Size, { width, height }: Size) => width < least.width || height < least.height;

export function seasNamed(seas: MapSea[], shown: Size): MapSea[] {
  return isUnder(NAMED, shown) ? [] : seas;
}

/**
 * Places stacks, then crests around them, so that none hides another; own and demanded things keep their place. What
 * belongs in the `shown` part of the screen stays wholly in it. In a strip, plain stacks and crests that find no room
 * near their place are left out: the whole map shows them. Nothing stands under the `controls` that lie over the map.
 */
export function layoutPins(
  model: MapModel,
  toScreen: (place: LonLat) => Point,
  shown?: Rect,
  controls: Rect[] = [],
): Pin[] {
  const strip = shown !== undefined && isUnder(STRIP, shown);
  const groups = groupStacks(strip ? model.stacks.filter((one) => rank(one) > 0) : model.stacks, toScreen);
  const stacks = groups.map(({ first }) => first);
  const weight = (crest: MapCrest) => Number(crest.own) * 2 + Number(strip && isEnd(crest, model.lines));
  const crests = [...model.crests].sort((one, other) => weight(other) - weight(one));
  const ways = model.lines.map((line) => wayOf(line, toScreen));
  const held = model.stacks.map(({ lon, lat }) => toScreen([lon, lat]));

  function itemOf(source: MapStack | MapCrest, size: Size, candidates: Point[], soft: Rect[], must: boolean): Item {
    const anchor = toScreen([source.lon, source.lat]);
    const kept = shown ? candidates.filter((offset) => holdsAll(shown, anchor, offset, size)) : [];
    return { id: source.id, anchor, ...size, candidates: kept.length > 0 || !must ? kept : candidates, must, soft };
  }

  /** What a crest should not hide: every line but those that begin or end at the crest itself. */
  function linesPast({ lon, lat }: MapCrest): Rect[] {
    const anchor = toScreen([lon, lat]);
    const stackHere = held.some((each) => near(each, anchor));
    return ways
      .filter(({ from, to }) => !near(from, anchor) && (stackHere || !near(to, anchor)))
      .flatMap(({ along, heads }) => [...along, ...heads]);
  }

  /** Stacks may lie on lines; a plain one still makes way for another's arrowhead. */
  function headsPast(stack: MapStack): Rect[] {
    if (rank(stack) > 0) return [];
    const anchor = toScreen([stack.lon, stack.lat]);
    return ways.filter(({ to }) => !near(to, anchor)).flatMap(({ heads }) => heads);
  }

  const all: { kind: Pin['kind']; source: MapStack | MapCrest; item: Item }[] = [
    ...stacks.map((source) => ({
      kind: 'stack' as const,
      source,
      item: itemOf(source, stackSize(source), STACK_RINGS, headsPast(source), true),
    })),
    ...crests.map((source) => ({
      kind: 'crest' as const,
      source,
      item: itemOf(
        source,
        crestSize(source),
        strip ? STRIP_RINGS : CREST_RINGS,
        linesPast(source),
        !strip || source.own,
      ),
    })),
  ];

  const placed = declutter(
    all.map(({ item }) => item),
    controls,
    EVERYWHERE,
  );
  return all.flatMap(({ kind, source, item }) => {
    const found = placed.find(({ id }) => id === item.id);
    if (!found) return [];
    const { x, y } = found;
    const box = { x: x - item.width / 2, y: y - item.height / 2, width: item.width, height: item.height };
    const leader = Math.hypot(x - item.anchor.x, y - item.anchor.y) > LEADER_OVER;
    const hidden = groups.find(({ first }) => first === source)?.hidden ?? [];
    const place: LonLat = [source.lon, source.lat];
    return [{ kind, id: source.id, anchor: item.anchor, at: { x, y }, box, place, leader, hidden }];
  });
}

/** Where a line that touches a place should end: on the pin that stands for it, `radius` pixels short of its middle. */
export function landing(pins: Pin[], model: MapModel, place: LonLat, anchor: Point): { at: Point; radius: number } {
  const here = (lon: number, lat: number) => lon === place[0] && lat === place[1];
  const there = pins.filter((pin) => here(...pin.place) || pin.hidden.some(({ lon, lat }) => here(lon, lat)));
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

/** Stacks in order of weight; a plain one that lies on another is hidden behind it until the player zooms in. */
function groupStacks(stacks: MapStack[], toScreen: (place: LonLat) => Point) {
  const groups: { first: MapStack; at: Point; hidden: MapStack[] }[] = [];
  for (const stack of [...stacks].sort((one, other) => rank(other) - rank(one))) {
    const at = toScreen([stack.lon, stack.lat]);
    const group =
      rank(stack) === 0 ? groups.find((each) => Math.hypot(each.at.x - at.x, each.at.y - at.y) < MERGE_PX) : undefined;
    if (group) group.hidden.push(stack);
    else groups.push({ first: stack, at, hidden: [] });
  }
  return groups;
}

/** A line as it will run, near enough to keep pins off it: small boxes along it and a large one at an arrowhead. */
function wayOf({ kind, from, to }: MapLine, toScreen: (place: LonLat) => Point) {
  const curve = bow(toScreen(from), toScreen(to), kind);
  const along = Array.from({ length: 19 }, (_, step) => squareAt(pointAt(curve, (step + 0.5) / 19), 14));
  const heads = kind === 'order' || kind === 'suit' ? [squareAt(pointAt(curve, 0.94), 44)] : [];
  return { from: curve.from, to: curve.to, along, heads };
}

/** Whether a box of that size lies wholly in the area when its middle is `offset` away from the anchor. */
function holdsAll(area: Rect, anchor: Point, offset: Point, { width, height }: Size): boolean {
  const x = anchor.x + offset.x - area.x;
  const y = anchor.y + offset.y - area.y;
  return x >= width / 2 && x <= area.width - width / 2 && y >= height / 2 && y <= area.height - height / 2;
}

function squareAt({ x, y }: Point, side: number): Rect {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** Whether a line begins or ends where a crest is at home. */
function isEnd({ lon, lat }: MapCrest, lines: MapLine[]): boolean {
  return lines.some(({ from, to }) => [from, to].some((end) => end[0] === lon && end[1] === lat));
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
