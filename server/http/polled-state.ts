import { createHash } from 'node:crypto';
import { toSlices } from '../../shared/wire/index.ts';

/** An answer of the polling fallback: a view and its hash, or only the hash where the asker has that view already. */
export type PolledState = { print: string; slices?: Record<string, string> };

/** `have`: the hash of the view that the asker has, or an empty text. */
export function polledState(view: Parameters<typeof toSlices>[0], have: string): PolledState {
  const slices = Object.fromEntries(toSlices(view));
  const hash = createHash('sha256').update(JSON.stringify(slices)).digest('base64url').slice(0, 16);
  return hash === have ? { print: hash } : { print: hash, slices };
}
