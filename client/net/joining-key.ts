import { deviceStore, readKept } from '../app/device-store.ts';

const KEY = 'comity.joining';

type Joining = { lesson: string; key: string };

/**
 * The secret with which this device asks for a place in a lesson. It is made before the first try and kept until one
 * succeeds: the server knows a second try by it, so a lost answer makes no second member.
 */
export function joiningKey(lesson: string): string {
  const before = readKept<Partial<Joining>>(deviceStore, KEY, {});
  if (before?.lesson === lesson && before.key) return before.key;
  const key = newKey();
  deviceStore.set(KEY, JSON.stringify({ lesson, key } satisfies Joining));
  return key;
}

/** The place is taken: the next one who joins on this device is somebody else. */
export function joined(): void {
  deviceStore.remove(KEY);
}

/** 128 random bits. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
