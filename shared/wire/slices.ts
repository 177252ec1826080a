import type { SeatView } from '../model/index.ts';

/** The view as texts, one for each top-level key that has a value. */
export function toSlices(view: SeatView): Map<string, string> {
  return new Map(
    Object.entries(view)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, JSON.stringify(value)]),
  );
}

/** The view again, from its texts. */
export function fromSlices(slices: Iterable<[string, string]>): SeatView {
  return Object.fromEntries([...slices].map(([key, text]) => [key, JSON.parse(text)])) as unknown as SeatView;
}
