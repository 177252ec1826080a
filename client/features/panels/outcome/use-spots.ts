import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { crestIdOf } from '../../../state/map-model.ts';
import type { ShownNumber } from '../../../state/outcome/numbers.ts';
import type { MapBox } from '../../map/types.ts';
import { useMedia } from '../../table/use-media.ts';
import { standing, world } from '../world/index.ts';
import { type Pinned, spotsOf } from './spots.ts';

/** Where there is a map beside the cards, and room on it. */
const ROOMY = '(min-width: 1024px) and (min-height: 480px)';
/** What covers the map. */
const CARDS = '.outcome-head, .outcome-sheet, .outcome-also, .outcome-bar, .outcome-numbers > li, .outcome-court';
const MARGIN = 12;
/** The width of the column (outcome.css), and what a number takes of its height. */
const COLUMN = 388;
const ROW = 72;

type Spot = { x: number; y: number };
/** `waits` while it is not known yet where at its crest a number can stand; without a spot it stands in the column. */
type Stand = { number: ShownNumber; crest?: string; spot?: Spot; waits: boolean };

/** Which numbers stand at the crests of the map, and where. They are measured in `list` before they are seen. */
export function useSpots(list: RefObject<HTMLElement>, view: SeatView, numbers: readonly ShownNumber[]): Stand[] {
  const roomy = useMedia(ROOMY);
  const boxes = standing.value;
  const flies = world.value !== undefined && boxes.length === 0;
  const [spots, setSpots] = useState<{ of: readonly MapBox[]; found: ReadonlyMap<string, Spot> }>();
  useLayoutEffect(() => {
    if (list.current && !flies) setSpots({ of: boxes, found: measured(list.current, boxes) });
  }, [boxes, roomy]);
  return numbers.map((number) => {
    const crest = number.seat === undefined ? undefined : crestIdOf(view, number.seat);
    if (!roomy || !crest || !(flies || boxes.some((box) => box.crest === crest))) return { number, waits: false };
    const known = spots?.of === boxes;
    return { number, crest, waits: !known, spot: known ? spots.found.get(number.id) : undefined };
  });
}

/** Where the chips of a list can stand, in pixels of the Outcome. */
function measured(list: HTMLElement, boxes: readonly MapBox[]): ReadonlyMap<string, Spot> {
  const outcome = list.closest<HTMLElement>('.outcome');
  const map = document.getElementById('map')?.getBoundingClientRect();
  if (!outcome || !map) return new Map();
  const ground = outcome.getBoundingClientRect();
  const zoom = ground.width / outcome.offsetWidth || 1;
  const local = ({ x, y, width, height }: MapBox) => ({
    x: (x - ground.left) / zoom,
    y: (y - ground.top) / zoom,
    width: width / zoom,
    height: height / zoom,
  });
  const onMap = boxes.map(
    (box): MapBox => ({
      crest: box.crest,
      ...local({ ...box, x: box.x + map.left, y: box.y + map.top }),
    }),
  );
  const cards = [...outcome.querySelectorAll(CARDS)].map((card) => local(card.getBoundingClientRect()));
  const house = outcome.querySelector<SVGElement>('.outcome-court');
  const standsAt = new Map(onMap.map((box) => [box.crest, box]));
  if (house) standsAt.set(house.dataset.crest, local(house.getBoundingClientRect()));
  const chips = [...list.querySelectorAll<HTMLElement>('[data-crest]')].flatMap((chip): Pinned[] => {
    const { crest, number = '' } = chip.dataset;
    const beside = standsAt.get(crest);
    return beside ? [{ id: number, width: chip.offsetWidth, height: chip.offsetHeight, beside }] : [];
  });
  const inside = {
    x: MARGIN,
    y: MARGIN,
    width: outcome.offsetWidth - 2 * MARGIN,
    height: outcome.offsetHeight - 2 * MARGIN,
  };
  const taken = [...cards, ...onMap.filter(({ crest }) => crest)];
  const seen = onMap.filter(({ crest }) => !crest);
  const head = local((outcome.querySelector('.outcome-head') ?? outcome).getBoundingClientRect());
  const rows = outcome.querySelectorAll('.outcome-numbers > li').length;
  let spots = spotsOf(chips, taken, seen, inside);
  // Those without a spot join the column, and the room that it takes then is theirs.
  for (let left = 0; left < chips.length - spots.size; ) {
    left = chips.length - spots.size;
    const column = { x: head.x, y: head.y, width: COLUMN, height: head.height + (rows + left) * ROW };
    spots = spotsOf(chips, [...taken, column], seen, inside);
  }
  return spots;
}
