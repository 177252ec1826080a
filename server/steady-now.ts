const began = Date.now() - performance.now();

/**
 * Milliseconds since 1970 by a clock that only runs forward, at one speed. Deadlines are set and read by it: whoever sets
 * the machine's clock moves none of them.
 */
export function steadyNow(): number {
  return Math.round(began + performance.now());
}
