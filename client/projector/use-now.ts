import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../shared/lesson/index.ts';
import { timeLeft } from '../../shared/lesson/index.ts';

/** How far the server's clock is ahead of this device's, in milliseconds: a device that is wrong by minutes is no rarity. */
const ahead = signal(0);
let asked = false;

async function askTime(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    const sent = Date.now();
    const { at } = (await (await fetch('/api/check')).json()) as { at: number };
    if (Number.isFinite(at)) ahead.value = at - (sent + Date.now()) / 2;
  } catch {
    asked = false;
  }
}

/** The server's time, anew four times a second while `runs`. */
export function useServerNow(runs: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    void askTime();
    if (!runs) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [runs]);
  return now + ahead.value;
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
