import type { PublicWorld } from '../../../shared/lesson/index.ts';

/** A flag over the ruler: one world, or several that stand too close to tell apart. `at` is Comity, 0 to 100. */
export type Flag = { at: number; names: string[] };

/** Points of Comity that a flag needs to itself. */
const ROOM = 4;

/** Where the other worlds stand on the ruler, from left to right; neighbours share a flag. */
export function flagsOf(
  worlds: readonly Pick<PublicWorld, 'id' | 'name' | 'comity' | 'left'>[],
  shown: number,
): Flag[] {
  const others = worlds.filter(({ id, left }) => id !== shown && !left).sort((a, b) => a.comity - b.comity);
  const groups: (typeof others)[] = [];
  for (const world of others) {
    const group = groups.at(-1);
    if (group && world.comity - group[0].comity < ROOM) group.push(world);
    else groups.push([world]);
  }
  return groups.map((group) => ({
    at: Math.round(group.reduce((sum, { comity }) => sum + comity, 0) / group.length),
    names: group.map(({ name }) => name).sort(),
  }));
}
