import type { GameState, Ruling } from '../../model/index.ts';
import { at, RULINGS } from '../../model/index.ts';

/** Lower bounds of defer, narrow and enforce. */
export type Bounds = [number, number, number];

/** The bands of a case: without a treaty in force there is nothing to defer to. */
export function boundsOf(state: GameState, treaty: boolean): Bounds {
  const { bands, bandsNoTreaty } = state.setup.ruleset.merits;
  return treaty ? bands : bandsNoTreaty;
}

/** The ruling that merits of this strength ask for. */
export function bandOf(total: number, bounds: Bounds): Ruling {
  if (total >= bounds[2]) return 'enforce';
  if (total >= bounds[1]) return 'narrow';
  return total >= bounds[0] ? 'defer' : 'quash';
}

/** How many points a ruling lies outside its band; 0 inside. */
export function pointsOutside(ruling: Ruling, total: number, bounds: Bounds): number {
  const index = RULINGS.indexOf(ruling);
  const low = index === 0 ? 0 : at(bounds, index - 1);
  const high = index === RULINGS.length - 1 ? 100 : at(bounds, index) - 1;
  if (total < low) return low - total;
  return total > high ? total - high : 0;
}
