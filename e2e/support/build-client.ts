import { buildIfStale } from '../../tools/setup/build.mjs';

/** Vitest calls this once before the browser tests, and only if any of them runs. */
export default async function setup(): Promise<void> {
  await buildIfStale();
}
