import { fingerprintOf } from './fingerprint.ts';
import { SliceReader, toSlices } from './slices.ts';

/** The message that carries a viewer's changes. */
export const VIEW_CHANGES = 'view';

/** What has changed in a view since it was last sent: slices that are new or other than before, and keys of those that are gone. */
export type ViewChanges = { set: Record<string, string>; gone: string[] };

/**
 * What one viewer has been sent: the first time all, from then on only what has changed. Kept are fingerprints alone: the
 * texts of a thousand viewers are some 80 MB, and new ones with each change would keep the garbage collector busy.
 */
export class SentView {
  private readonly sent = new Map<string, number>();

  private readonly seed: number;

  /** `seed`: of the fingerprints, known to nobody outside. */
  constructor(seed = 0) {
    this.seed = seed;
  }

  /**
   * What has changed since the last call; undefined where nothing has. `partly`: fields of which the view holds only a
   * part ('' where it is only a part itself); the rest of them is as before.
   */
  changesTo(view: object, partly: readonly string[] = []): ViewChanges | undefined {
    const slices = toSlices(view);
    const gone = this.goneFrom(slices, partly);
    const set: Record<string, string> = {};
    let changed = gone.length > 0;
    for (const [key, text] of slices) {
      const fingerprint = fingerprintOf(text, this.seed);
      if (this.sent.get(key) === fingerprint) continue;
      this.sent.set(key, fingerprint);
      set[key] = text;
      changed = true;
    }
    return changed ? { set, gone } : undefined;
  }

  /** Forgets what is no more, and answers its keys. Most keys are there still: for those nothing is made anew. */
  private goneFrom(slices: ReadonlyMap<string, string>, partly: readonly string[]): string[] {
    const gone: string[] = [];
    if (partly.includes('')) return gone;
    const kept = partly.map((field) => `${field}.`);
    for (const key of this.sent.keys()) {
      if (slices.has(key) || startsWithAny(key, kept)) continue;
      this.sent.delete(key);
      gone.push(key);
    }
    return gone;
  }
}

function startsWithAny(key: string, starts: readonly string[]): boolean {
  for (const start of starts) if (key.startsWith(start)) return true;
  return false;
}

/** Carries changes out on the slices that came before. */
export function take(slices: Map<string, string>, { set, gone }: ViewChanges): void {
  for (const key of gone) slices.delete(key);
  for (const [key, text] of Object.entries(set)) slices.set(key, text);
}

/** Puts a view together from its changes. */
export class ViewReader<V> {
  private readonly slices = new Map<string, string>();
  private readonly reader = new SliceReader<V>();

  /** The view after these changes; undefined where nothing in it is other than before. */
  read(changes: ViewChanges): V | undefined {
    take(this.slices, changes);
    return this.reader.read(this.slices);
  }
}
