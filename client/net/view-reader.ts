import { SliceReader } from '../../shared/wire/slices.ts';

/** What a room's state holds for this client: its own viewing and no other. */
export type SeenState = { viewings?: ReadonlyMap<string, { slices: ReadonlyMap<string, string> }> };

/** Reads a room's state: the view if anything in it has changed since the last call; else undefined. */
export class ViewReader<V> {
  private readonly slices = new SliceReader<V>();

  read(state: SeenState): V | undefined {
    const seen = [...(state.viewings?.values() ?? [])][0]?.slices;
    return seen && this.slices.read(seen.entries());
  }
}
