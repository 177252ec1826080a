import { signal } from '@preact/signals';

/** How far this device's clock is behind the server's, in milliseconds. */
let behind = 0;
let asking: Promise<void> | undefined;

/**
 * Where the other devices of the class find the server: the page's own origin, or, where this device is the server
 * itself, its address in the network.
 */
export const classOrigin = signal(globalThis.location?.origin ?? '');

/** What the server's clock shows now, in milliseconds since 1970. */
export function serverNow(): number {
  return Date.now() + behind;
}

/** Asks the server, once, for its clock (half of the way there and back is taken off) and its address. */
export function syncTime(): Promise<void> {
  asking ??= ask();
  return asking;
}

async function ask(): Promise<void> {
  try {
    const sent = Date.now();
    const { at, addresses } = (await (await fetch('/api/check')).json()) as { at: number; addresses: string[] };
    behind = at + (Date.now() - sent) / 2 - Date.now();
    const isServer = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
    if (isServer && addresses[0]) classOrigin.value = addresses[0];
  } catch {
    // The own clock serves until somebody asks again.
    asking = undefined;
  }
}
