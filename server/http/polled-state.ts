import { createHash } from 'node:crypto';
import type { matches, ReplyOf } from '../../shared/api/index.ts';
import { toSlices } from '../../shared/wire/index.ts';

/** `have`: the hash of the view that the asker has, or an empty text. */
export function polledState(view: Parameters<typeof toSlices>[0], have: string): ReplyOf<typeof matches.matchState> {
  const slices = Object.fromEntries(toSlices(view));
  const hash = createHash('sha256').update(JSON.stringify(slices)).digest('base64url').slice(0, 16);
  return hash === have ? { print: hash } : { print: hash, slices };
}
