/** How far this device's clock is behind the server's, in milliseconds. */
let behind = 0;

/** What the server's clock shows now, in milliseconds since 1970. */
export function serverNow(): number {
  return Date.now() + behind;
}

/** Asks the server for its clock; half of the way there and back is taken off. A failure keeps what was known. */
export async function syncTime(): Promise<void> {
  try {
    const sent = Date.now();
    const { at } = (await (await fetch('/api/check')).json()) as { at: number };
    behind = at + (Date.now() - sent) / 2 - Date.now();
  } catch {
    // The own clock serves until the network is back.
  }
}
