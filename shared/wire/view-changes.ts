import { SliceReader, toSlices } from './slices.ts';

/** The message that carries a viewer's changes. */
export const VIEW_CHANGES = 'view';

/** What has changed in a view since it was last sent: slices that are new or other than before, and keys of those that are gone. */
export type ViewChanges = { set: Record<string, string>; gone: string[] };

/** What one viewer has been sent: the first time all, from then on only what has changed. */
export class SentView {
  private readonly sent = new Map<string, string>();

  /**
   * What has changed since the last call; undefined where nothing has. Texts that did not change stay the ones that were
   * kept: a thousand viewers' worth of new ones with each change would keep the garbage collector busy. `texts`: texts that
   * others were sent, of which the same ones are kept but once. `partly`: fields of which the view holds only a part; the
   * rest of them is as before.
   */
  changesTo(view: object, texts?: Map<string, string>, partly: readonly string[] = []): ViewChanges | undefined {
    const slices = toSlices(view);
    const isKept = (key: string) => partly.some((field) => key.startsWith(`${field}.`));
    const gone = [...this.sent.keys()].filter((key) => !slices.has(key) && !isKept(key));
    for (const key of gone) this.sent.delete(key);
    const set: Record<string, string> = {};
    let changed = gone.length > 0;
    for (const [key, text] of slices) {
      if (this.sent.get(key) === text) continue;
      this.sent.set(key, texts ? onceOf(texts, text) : text);
      set[key] = text;
      changed = true;
    }
    return changed ? { set, gone } : undefined;
  }
}

function onceOf(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
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
