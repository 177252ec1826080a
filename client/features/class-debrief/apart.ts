/** Moves places on a line apart so that each has room, as little as can be, within bounds; keeps their order. */
export function apart(places: readonly number[], room: number, [low, high]: readonly [number, number]): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place || a.i - b.i);
  const step = Math.min(room, (high - low) / Math.max(1, places.length - 1));
  const result = places.map(() => low);
  let least = low;
  order.forEach(({ place, i }, nth) => {
    const most = high - step * (order.length - 1 - nth);
    result[i] = Math.min(most, Math.max(least, place));
    least = result[i] + step;
  });
  return result;
}
