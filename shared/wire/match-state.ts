import { Encoder, type SchemaType, StateView, schema, t } from '@colyseus/schema';

// Bytes. A late view outgrows the usual 8 KB, and a patch that overflows its buffer reaches the client cut off.
Encoder.BUFFER_SIZE = 512 * 1024;

/** One viewer's view: each top-level key of SeatView as a JSON text, so that what did not change is not sent again. */
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
