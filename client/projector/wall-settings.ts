import { signal } from '@preact/signals';

/** How this wall is shown; kept on the device. Sound is on here and off elsewhere. */
export type WallSettings = { bright: boolean; sound: boolean };

const KEY = 'comity.wall';

function read(): WallSettings {
  const usual: WallSettings = { bright: false, sound: true };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<WallSettings>) };
  } catch {
    return usual;
  }
}

export const wallSettings = signal<WallSettings>(read());

/** Changes how the wall is shown. */
export function setWall(change: Partial<WallSettings>): void {
  wallSettings.value = { ...wallSettings.value, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(wallSettings.value));
  } catch {
    // Without storage the choice holds for this page only.
  }
}
