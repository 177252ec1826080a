/** Maps a figure to pixels on a straight line. */
export function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const span = to - from || 1;
  return (value: number): number => start + ((value - from) * (end - start)) / span;
}

/** Bounds in whole steps around values, at least `span` apart and within 0 to 100. */
export function boundsAround(values: readonly number[], step: number, span: number): [number, number] {
  let low = Math.max(0, Math.floor((Math.min(...values) - step / 4) / step) * step);
  let high = Math.min(100, Math.ceil((Math.max(...values) + step / 4) / step) * step);
  while (high - low < span) {
    if (low > 0) low -= step;
    if (high - low < span && high < 100) high += step;
    if (low <= 0 && high >= 100) break;
  }
  return [Math.max(0, low), Math.min(100, high)];
}

/** An SVG path through points. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
