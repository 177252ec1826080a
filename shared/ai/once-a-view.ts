import type { SeatView } from '../model/index.ts';

/** Works something out once for each view: a view never changes, and an AI asks the same of it for every option. */
export function onceAView<T>(workOut: (view: SeatView) => T): (view: SeatView) => T {
  const known = new WeakMap<SeatView, T>();
  return (view) => {
    const before = known.get(view);
    if (before !== undefined) return before;
    const now = workOut(view);
    known.set(view, now);
    return now;
  };
}
