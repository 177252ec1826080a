import { declutter, ringCandidates } from '../../map/declutter.ts';
import { SIZE } from '../../map/small-map.ts';
import type { Point } from './pieces.ts';

/** What a crest and a gap beside it take of the map at its smallest, on a narrow phone. */
const ROOM = 76;
const RINGS = ringCandidates([16, 32, 48, 64, 80, 96]);

/** Where each state's crest stands on the small map: at its home, or so near to it that no crest touches another. */
export function besideEachOther(homes: readonly Point[]): Point[] {
  return declutter(
    homes.map((anchor, at) => ({
      id: String(at),
      anchor,
      width: ROOM,
      height: ROOM,
      candidates: RINGS,
      must: true,
    })),
    [],
    { x: 0, y: 0, ...SIZE },
  );
}
