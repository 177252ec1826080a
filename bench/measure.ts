/** Does `work` again and again for about `wish` milliseconds; answers how often a second, the first run left out. Each run does `each` things. */
export function timesASecond(work: () => unknown, wish: number, each = 1): number {
  work();
  let done = 0;
  const begun = performance.now();
  while (performance.now() - begun < wish) {
    work();
    done += each;
  }
  return (done * 1000) / (performance.now() - begun);
}

/** Bytes of the heap that `make` leaves behind for each of the things it makes. */
export function bytesEach(count: number, make: (at: number) => unknown): number {
  const kept: unknown[] = [];
  make(0);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < count; at++) kept.push(make(at));
  globalThis.gc?.();
  return Math.round((process.memoryUsage().heapUsed - before) / kept.length);
}
