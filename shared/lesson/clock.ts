/** The clock of a world's phase. All times are milliseconds since 1970 by the server's clock. */
export type Clock = {
  /** When the phase ends; 0 while the clock stands. */
  endsAt: number;
  /** What is left while the clock stands. */
  left: number;
  paused: boolean;
};

/** Percent of the usual time that a seat gets; 0 for as long as it needs. */
export type TimeFactor = 100 | 150 | 200 | 0;
/** From the least time to no limit. */
export const TIME_FACTORS: readonly TimeFactor[] = [100, 150, 200, 0];

/** Milliseconds left; never below 0. */
export function timeLeft(clock: Clock, now: number): number {
  return clock.paused ? clock.left : Math.max(0, clock.endsAt - now);
}
