import { pointAt } from './bow.ts';
import { controlsOver } from './controls-over.ts';
import { declutter, type Item, tagCandidates } from './declutter.ts';
import type { Lines } from './lines.ts';
import { freeRect, type Point, type Rect, toWorldPoint } from './projection.ts';
import type { Layer, Stage } from './stage.ts';
import type { LonLat, MapHit } from './types.ts';

const MOST = 10;
/** The rank of other companies' datacenters, and how far out of its way such a label goes before it is left out. */
const PLAIN = 5;
const POLL_LIMIT = 50;
const SVG = 'http://www.w3.org/2000/svg';

type Wanted = {
  id: string;
  title: string;
  note?: string;
  rank: number;
  anchor: Point;
  place: LonLat;
  gap: number;
  above?: boolean;
  hit?: MapHit;
};
type Shown = {
  place: LonLat;
  from: Point;
  offset: Point;
  box: HTMLElement;
  leader?: SVGLineElement;
  hit?: MapHit;
  size: Point;
};

type Tags = Layer & {
  hitAt(point: Point): MapHit | undefined;
  name(hit: MapHit | undefined): void;
  /** Where the labels stand. */
  boxes(): Rect[];
};

/** Paper labels. They are page elements over the canvas, so that their letters stay sharp. */
export function createTags(stage: Stage, lines: Lines): Tags {
  const leaders = document.createElementNS(SVG, 'svg');
  leaders.classList.add('map-leaders');
  stage.overlay.append(leaders);
  const boxes = new Map<string, HTMLElement>();
  let shown: Shown[] = [];
  let named: HTMLElement | undefined;

  function boxFor(title: string, note?: string): HTMLElement {
    const key = `${title}\n${note ?? ''}`;
    const known = boxes.get(key);
    if (known) return known;
    const box = paperTag(title, note);
    stage.overlay.append(box);
    boxes.set(key, box);
    return box;
  }

  function follow() {
    for (const { place, from, offset, box, leader, size } of shown) {
      const { x, y } = stage.screen(place);
      const middle = { x: x + offset.x, y: y + offset.y };
      box.style.transform = `translate(${Math.round(middle.x - size.x / 2)}px, ${Math.round(middle.y - size.y / 2)}px)`;
      for (const [name, value] of Object.entries({ x1: x + from.x, y1: y + from.y, x2: middle.x, y2: middle.y })) {
        leader?.setAttribute(name, String(value));
      }
    }
  }

  return {
    arrange() {
      const wanted = wantedTags(stage, lines).sort((one, other) => one.rank - other.rank);
      // One that was measured while the map was hidden had no width.
      for (const box of boxes.values()) box.style.width = '';
      const measured = wanted.map((tag) => {
        const box = boxFor(tag.title, tag.note);
        return { tag, box, size: { x: box.offsetWidth, y: box.offsetHeight } };
      });
      const along = alongLines(lines);
      const usual = measured.map(({ tag, size }) => usualPlace(tag, size));
      const items = measured.map(
        ({ tag, size }, index): Item => ({
          id: tag.id,
          anchor: tag.anchor,
          width: size.x + 4,
          height: size.y + 4,
          candidates: tagCandidates(size.x, size.y, tag.gap, tag.above),
          must: tag.rank === 0,
          limit: tag.rank === PLAIN ? POLL_LIMIT : undefined,
          soft: [...along, ...usual.slice(index + 1), ...besideOthers(stage, tag)],
        }),
      );
      const room = freeRect(stage.frame);
      const bounds = { x: room.x + 6, y: room.y + 6, width: room.width - 12, height: room.height - 12 };
      const fixed = [...stage.pins.map((pin) => pin.box), ...lines.marks(), ...controlsOver(stage.overlay)];
      const placed = declutter(items, fixed, bounds).slice(0, MOST);

      leaders.replaceChildren();
      shown = measured.flatMap(({ tag, box, size }) => {
        const at = placed.find((each) => each.id === tag.id);
        if (!at) return [];
        const ground = stage.screen(tag.place);
        const offset = { x: at.x - ground.x, y: at.y - ground.y };
        const toward = Math.atan2(at.y - tag.anchor.y, at.x - tag.anchor.x);
        const from = {
          x: tag.anchor.x + Math.cos(toward) * tag.gap - ground.x,
          y: tag.anchor.y + Math.sin(toward) * tag.gap - ground.y,
        };
        const far = at.leader && gapBetween(tag.anchor, at, size) > tag.gap + 20;
        return [
          { place: tag.place, from, offset, box, size, hit: tag.hit, leader: far ? leaderLine(leaders) : undefined },
        ];
      });
      const inUse = new Set(shown.map(({ box }) => box));
      for (const [key, box] of boxes) {
        if (inUse.has(box)) continue;
        box.remove();
        boxes.delete(key);
      }
      for (const { box, size } of shown) {
        box.style.visibility = 'visible';
        box.style.width = `${size.x}px`;
      }
      follow();
    },
    follow,
    boxes: () =>
      shown.map(({ place, offset, size }) => {
        const { x, y } = stage.screen(place);
        return { x: x + offset.x - size.x / 2, y: y + offset.y - size.y / 2, width: size.x, height: size.y };
      }),
    hitAt(point) {
      return shown.find(({ place, offset, size, hit }) => {
        const { x, y } = stage.screen(place);
        return hit && Math.abs(point.x - x - offset.x) <= size.x / 2 && Math.abs(point.y - y - offset.y) <= size.y / 2;
      })?.hit;
    },
    /** Names a crest or stack under the pointer that has no tag of its own. */
    name(hit) {
      named?.remove();
      named = undefined;
      if (!hit || hit.kind === 'country' || shown.some((each) => each.hit?.id === hit.id)) return;
      const source = [...stage.model.crests, ...stage.model.stacks].find(({ id }) => id === hit.id);
      const pin = stage.pins.find(({ id }) => id === hit.id);
      if (!source || !pin) return;
      named = paperTag(source.label);
      stage.overlay.append(named);
      const { x, y } = stage.screen(pin.place);
      const left = Math.round(x + pin.at.x - pin.anchor.x - named.offsetWidth / 2);
      const top = Math.round(y + pin.at.y - pin.anchor.y + pin.box.height / 2 + 4);
      named.style.transform = `translate(${left}px, ${top}px)`;
      named.style.visibility = 'visible';
    },
    destroy() {
      leaders.remove();
      for (const box of boxes.values()) box.remove();
      named?.remove();
    },
  };
}

function wantedTags(stage: Stage, lines: Lines): Wanted[] {
  const { model, pins, frame } = stage;
  const stackTags = model.stacks.flatMap((stack): Wanted[] => {
    const pin = pins.find((each) => each.kind === 'stack' && each.id === stack.id);
    if (!pin) return [];
    const rank = stack.own ? (stack.demanded || stack.selected ? 0 : 1) : stack.demanded || stack.selected ? 2 : PLAIN;
    const gap = stack.demanded || stack.selected ? 33 : 18;
    return [
      {
        id: `stack ${stack.id}`,
        ...split(stack.label),
        rank,
        anchor: pin.at,
        place: pin.place,
        gap,
        hit: { kind: 'stack', id: stack.id },
      },
    ];
  });
  const lineTags = lines.drawn.flatMap(({ line, curve }): Wanted[] => {
    if (!line.label) return [];
    const above = line.kind !== 'request';
    return [
      {
        id: `line ${line.id}`,
        ...split(line.label),
        rank: 4,
        anchor: pointAt(curve, 0.5),
        place: placeUnder(stage, pointAt(curve, 0.5)) ?? line.from,
        gap: 19,
        above,
      },
    ];
  });
  const freeTags = model.tags.map(
    (tag, index): Wanted => ({
      id: `tag ${index}`,
      title: tag.title,
      note: tag.note,
      rank: 3,
      anchor: stage.screen(tag.at),
      place: tag.at,
      gap: 8,
    }),
  );
  const room = freeRect(frame);
  const seen = ({ anchor }: Wanted) =>
    anchor.x > room.x - 10 &&
    anchor.x < room.x + room.width + 10 &&
    anchor.y > room.y - 10 &&
    anchor.y < room.y + room.height + 10;
  return [...stackTags, ...freeTags, ...lineTags].filter(seen);
}

/** The place on the globe under a point of the screen. */
function placeUnder({ globe, view, frame }: Stage, point: Point): LonLat | undefined {
  return globe.toLonLat(toWorldPoint(point, view, frame));
}

function split(label: string): { title: string; note?: string } {
  const [title = '', note] = label.split('\n');
  return { title, note };
}

/** Small boxes along every line. */
function alongLines(lines: Lines): Rect[] {
  return lines.drawn.flatMap(({ curve }) =>
    Array.from({ length: 19 }, (_, step) => pointAt(curve, (step + 0.5) / 19)).map(({ x, y }) => ({
      x: x - 6,
      y: y - 6,
      width: 12,
      height: 12,
    })),
  );
}

/** The surroundings of other pins, where a tag would seem to be theirs. */
function besideOthers({ pins }: Stage, { hit }: Wanted): Rect[] {
  const around = 14;
  return pins
    .filter((pin) => pin.id !== hit?.id)
    .map(({ box }) => ({
      x: box.x - around,
      y: box.y - around,
      width: box.width + 2 * around,
      height: box.height + 2 * around,
    }));
}

/** Where a tag would like to be; one before it that has a choice leaves that free. */
function usualPlace({ anchor, gap, above }: Wanted, size: Point): Rect {
  const y = above ? anchor.y - gap - size.y : anchor.y + gap;
  return { x: anchor.x - size.x / 2, y, width: size.x, height: size.y };
}

function gapBetween(anchor: Point, middle: Point, size: Point): number {
  const dx = Math.max(0, Math.abs(anchor.x - middle.x) - size.x / 2);
  const dy = Math.max(0, Math.abs(anchor.y - middle.y) - size.y / 2);
  return Math.hypot(dx, dy);
}

function paperTag(title: string, note?: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-tag';
  const strong = document.createElement('b');
  strong.textContent = title;
  box.append(strong);
  if (note) {
    const small = document.createElement('span');
    small.textContent = note;
    box.append(small);
  }
  return box;
}

function leaderLine(svg: SVGSVGElement): SVGLineElement {
  const line = document.createElementNS(SVG, 'line');
  svg.append(line);
  return line;
}
