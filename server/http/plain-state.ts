import { createHash } from 'node:crypto';
import { toSlices } from '../../shared/wire/index.ts';

/** The answer of a door without sockets: a view and its print, or only the print where the asker has that view already. */
export type PlainState = { print: string; slices?: Record<string, string> };

/** `have`: the print of the view that the asker has, or an empty text. */
export function plainState(view: Parameters<typeof toSlices>[0], have: string): PlainState {
  const slices = Object.fromEntries(toSlices(view));
  const print = createHash('sha256').update(JSON.stringify(slices)).digest('base64url').slice(0, 16);
  return print === have ? { print } : { print, slices };
}
