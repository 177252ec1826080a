import { Encoder, type SchemaType, StateView, schema, t } from '@colyseus/schema';
import { toSlices } from './slices.ts';

// Bytes. A late view outgrows the usual 8 KB, and a patch that overflows its buffer reaches the client cut off.
Encoder.BUFFER_SIZE = 512 * 1024;

/** One viewer's view as JSON texts, each a slice of it. */
export const Viewing = schema({ slices: t.map('string') }, 'Viewing');
export type Viewing = SchemaType<typeof Viewing>;

/** What a match room sends. `viewings` is private: a client receives only the one that was added to its StateView. */
export const MatchState = schema({ match: t.string().default(''), viewings: t.map(Viewing).view() }, 'MatchState');
export type MatchState = SchemaType<typeof MatchState>;

/** What a client that looks through `viewing` is sent: that, and nothing else that is private. */
export function sightOf(viewing: Viewing): StateView {
  const view = new StateView();
  view.add(viewing);
  return view;
}

/** What a lesson room sends, in the same way: to each client its own viewing and no other. */
export const LessonState = schema({ lesson: t.string().default(''), viewings: t.map(Viewing).view() }, 'LessonState');
export type LessonState = SchemaType<typeof LessonState>;

/** Shows a view through `viewing`: only what has changed since the last time will travel. */
export function show(viewing: Viewing, view: object): void {
  const slices = toSlices(view);
  for (const key of [...viewing.slices.keys()]) if (!slices.has(key)) viewing.slices.delete(key);
  for (const [key, text] of slices) if (viewing.slices.get(key) !== text) viewing.slices.set(key, text);
}
