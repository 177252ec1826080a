import { signal } from '@preact/signals';
import { site } from '../../shared/api/index.ts';
import { at, BASE } from '../app/base.ts';
import { replyIn } from './call.ts';

/** What the server's clock showed, and what this device's steady clock showed then. Before it was asked, the own clock serves. */
let known = { server: Date.now(), steady: performance.now() };
/** How far the device's clock, which anybody can set, was ahead of its steady one. */
let wallAhead = Date.now() - performance.now();
let asking: Promise<void> | undefined;
let watching: ReturnType<typeof setInterval> | undefined;

/** Milliseconds between two looks at the device's clock, and how far it may go off by itself. */
const WATCH_EVERY = 1000;
const DRIFT_MOST = 750;

/**
 * Where the other devices of the class find the server: the page's own origin, or, where this device is the server
 * itself, its address in the network.
 */
export const classOrigin = signal((globalThis.location?.origin ?? '') + BASE);

/** What the server's clock shows now, in milliseconds since 1970. The device's own may be set meanwhile. */
export function serverNow(): number {
  return known.server + performance.now() - known.steady;
}

/** Asks the server, once, for its clock (half of the way there and back is taken off) and its address. */
export function syncTime(): Promise<void> {
  watching ??= setInterval(askAfterJump, WATCH_EVERY);
  asking ??= ask();
  return asking;
}

/** Asks anew: after a line was away the device may have slept. */
export function syncTimeAgain(): void {
  if (watching !== undefined) asking = ask();
}

/** Was the device's clock set, or did the device sleep (some steady clocks stand still then), the server is asked anew. */
function askAfterJump(): void {
  const ahead = Date.now() - performance.now();
  if (Math.abs(ahead - wallAhead) < DRIFT_MOST) return;
  wallAhead = ahead;
  syncTimeAgain();
}

async function ask(): Promise<void> {
  try {
    const sent = performance.now();
    const response = await fetch(at(site.check.path));
    const { at: told, addresses } = replyIn(site.check, await response.json());
    const steady = performance.now();
    known = { server: told + (steady - sent) / 2, steady };
    const isServer = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
    if (isServer && addresses[0]) classOrigin.value = addresses[0];
  } catch {
    // What was known serves until somebody asks again.
    asking = undefined;
  }
}
