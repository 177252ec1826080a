import { signal } from '@preact/signals';
import { deviceStore, readKept } from '../device-store.ts';

/** How this wall is shown; kept on the device. Sound is on here and off elsewhere. */
export type WallSettings = { bright: boolean; sound: boolean };

const KEY = 'comity.wall';

function read(): WallSettings {
  const usual: WallSettings = { bright: false, sound: true };
  return { ...usual, ...readKept<Partial<WallSettings>>(deviceStore, KEY, {}) };
}

export const wallSettings = signal<WallSettings>(read());

/** Changes how the wall is shown. */
export function setWall(change: Partial<WallSettings>): void {
  wallSettings.value = { ...wallSettings.value, ...change };
  deviceStore.set(KEY, JSON.stringify(wallSettings.value));
}
