import { signal } from '@preact/signals';
import { deviceStore, readKept } from '../../app/device-store.ts';

/** How this projector is shown; kept on the device. Sound is on here and off elsewhere. */
export type ProjectorSettings = { bright: boolean; sound: boolean };

const KEY = 'comity.wall';

function read(): ProjectorSettings {
  const usual: ProjectorSettings = { bright: false, sound: true };
  return { ...usual, ...readKept<Partial<ProjectorSettings>>(deviceStore, KEY, {}) };
}

export const projectorSettings = signal<ProjectorSettings>(read());

/** Changes how the projector is shown. */
export function setProjector(change: Partial<ProjectorSettings>): void {
  projectorSettings.value = { ...projectorSettings.value, ...change };
  deviceStore.set(KEY, JSON.stringify(projectorSettings.value));
}
