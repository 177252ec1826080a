import type { TestContext } from 'vitest';

/** Whether the long form runs (npm run test:faults); npm test runs the short one. */
export const LONG = process.env.COMITY_FAULTS === 'long';

/** Keeps what was measured, for the table of npm run test:faults. */
export function figure({ task }: TestContext, words: string): void {
  Object.assign(task.meta, { figure: words });
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0);
}
