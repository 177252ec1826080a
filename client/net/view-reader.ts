import type { SeatView } from '../../shared/model/index.ts';
import { fromSlices } from '../../shared/wire/slices.ts';

/** What a match room's state holds for this client: its own viewing and no other. */
export type SeenState = { viewings?: ReadonlyMap<string, { slices: ReadonlyMap<string, string> }> };

/** Puts the view together from its slices. A slice whose text did not change keeps its object, so what reads only it need not draw again. */
export class ViewReader {
  private texts = new Map<string, string>();
  private readonly parsed = new Map<string, unknown>();

  /** The view if anything in it has changed since the last call; else undefined. */
  read(state: SeenState): SeatView | undefined {
    const slices = [...(state.viewings?.values() ?? [])][0]?.slices;
    if (!slices) return undefined;
    const fresh = new Map(slices.entries());
    if (fresh.size === this.texts.size && [...fresh].every(([key, text]) => this.texts.get(key) === text))
      return undefined;
    for (const key of [...this.parsed.keys()]) if (!fresh.has(key)) this.parsed.delete(key);
    for (const [key, text] of fresh) {
      if (this.texts.get(key) !== text) this.parsed.set(key, Object.values(fromSlices([[key, text]]))[0]);
    }
    this.texts = fresh;
    return Object.fromEntries(this.parsed) as SeatView;
  }
}
