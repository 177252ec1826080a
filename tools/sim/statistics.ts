/** Plain statistics of the reports. */
import { textHash } from '../../shared/model/index.ts';

export const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);

export function deviation(list: readonly number[]): number {
  const middle = mean(list);
  return Math.sqrt(mean(list.map((x) => (x - middle) ** 2)));
}

/** The value that `percent` of the list do not exceed. */
export function percentile(list: readonly number[], percent: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

/** 95 % Wilson interval of a share of `hits` in `tries`: low, share, high. */
export function wilson(hits: number, tries: number): [number, number, number] {
  if (tries === 0) return [0, 0, 1];
  const z = 1.96;
  const share = hits / tries;
  const scale = 1 + (z * z) / tries;
  const middle = (share + (z * z) / (2 * tries)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / tries + (z * z) / (4 * tries * tries))) / scale;
  return [middle - half, share, middle + half];
}

/** Middle of a list and its 95 % interval: low, middle, high. */
export function band(list: readonly number[]): [number, number, number] {
  const middle = mean(list);
  const half = list.length > 1 ? (1.96 * deviation(list)) / Math.sqrt(list.length - 1) : Number.POSITIVE_INFINITY;
  return [middle - half, middle, middle + half];
}

/** The value in the middle; of an even number of values the mean of the two in the middle. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return mean([sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0]);
}

/** Pearson's correlation of two lists of the same length; 0 where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const spread = deviation(a) * deviation(b);
  return spread === 0 ? 0 : mean(a.map((x, i) => (x - meanA) * (b[i] - meanB))) / spread;
}

/**
 * Share of the variance of `values` that lies between their groups (omega squared: what chance alone would bring is
 * taken off).
 */
export function explained(groups: readonly string[], values: readonly number[]): number {
  const byGroup = new Map<string, number[]>();
  for (const [i, group] of groups.entries()) byGroup.set(group, [...(byGroup.get(group) ?? []), values[i]]);
  const middle = mean(values);
  const total = values.reduce((sum, x) => sum + (x - middle) ** 2, 0);
  const between = [...byGroup.values()].reduce((sum, list) => sum + list.length * (mean(list) - middle) ** 2, 0);
  const free = values.length - byGroup.size;
  if (total === 0 || free <= 0) return 0;
  const within = (total - between) / free;
  return Math.max(0, (between - (byGroup.size - 1) * within) / (total + within));
}

export function round(x: number, digits = 2): number {
  const scale = 10 ** digits;
  return Math.round(x * scale) / scale;
}

/** A list of texts in eight hex digits, to compare two runs by. */
export function digest(texts: readonly string[]): string {
  return textHash(texts.join('')).toString(16).padStart(8, '0');
}
