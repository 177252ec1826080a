import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../shared/lesson/index.ts';
import { timeLeft } from '../../shared/lesson/index.ts';
import { serverNow, syncTime } from '../net/index.ts';

/** The server's time, anew four times a second while `runs`. */
export function useServerNow(runs: boolean): number {
  const [now, setNow] = useState(serverNow());
  useEffect(() => {
    void syncTime().then(() => setNow(serverNow()));
    if (!runs) return;
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), 250);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}

/** Whole seconds left of a phase; undefined where no clock runs at all. */
export function useSecondsLeft(clock: Clock): number | undefined {
  const stands = clock.endsAt === 0 && clock.left === 0;
  const now = useServerNow(!stands && !clock.paused);
  return stands ? undefined : Math.ceil(timeLeft(clock, now) / 1000);
}

/** 3:07 */
export function minutesText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
