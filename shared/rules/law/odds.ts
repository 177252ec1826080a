import type { OpenFact, Ruling } from '../../model/index.ts';
import type { Bounds } from './bands.ts';

/** How many of the possible outcomes land in each band, in the order of RULINGS. */
export type Landings = [number, number, number, number];
/** Places in Landings; all but the last have an upper bound. */
const BANDS = [0, 1, 2, 3] as const;
const BOUNDED = [0, 1, 2] as const;

/** Sizes of the facts that nobody has found yet. */
export function sizesUnknown(facts: readonly OpenFact[]): number[] {
  const sizes: number[] = [];
  for (const { found, size } of facts) if (!found) sizes.push(size);
  return sizes;
}

/** Where the merits can land: each unknown fact helps one side or the other alike, and a panel not drawn leans by -lean to +lean. */
export function landingsOf(total: number, bounds: Bounds, unknown: readonly number[], lean: number): Landings {
  const landings: Landings = [0, 0, 0, 0];
  spread(total, bounds, unknown, 0, lean, landings);
  return landings;
}

function spread(
  total: number,
  bounds: Bounds,
  unknown: readonly number[],
  place: number,
  lean: number,
  landings: Landings,
): void {
  const size = unknown[place];
  if (size === undefined) countLeans(total, bounds, lean, landings);
  else {
    spread(total + size, bounds, unknown, place + 1, lean, landings);
    spread(total - size, bounds, unknown, place + 1, lean, landings);
  }
}

/** By intervals: this runs thousands of times a second when an AI searches. */
function countLeans(total: number, bounds: Bounds, lean: number, landings: Landings): void {
  const low = total - lean;
  const high = total + lean;
  let from = low;
  for (const band of BOUNDED) {
    const to = Math.min(high, bounds[band] - 1);
    if (to < from) continue;
    landings[band] += to - from + 1;
    from = to + 1;
  }
  landings[3] += high - from + 1;
}

/** Landings in percent; they add up to 100. */
export function percentOf(landings: Landings): Record<Ruling, number> {
  const all = landings[0] + landings[1] + landings[2] + landings[3];
  const percent: Landings = [0, 0, 0, 0];
  for (const band of BANDS) percent[band] = Math.floor((landings[band] * 100) / all);
  // What rounding down has lost goes to those that lost most.
  const byLoss = [...BANDS].sort((a, b) => ((landings[b] * 100) % all) - ((landings[a] * 100) % all));
  const lost = 100 - percent.reduce((sum, one) => sum + one, 0);
  for (const band of byLoss.slice(0, lost)) percent[band]++;
  const [quash, defer, narrow, enforce] = percent;
  return { quash, defer, narrow, enforce };
}
